// Parts of the page. Texts of others become text nodes, never markup.
import { addressOf } from './address.js';

// `rest` is a class, or properties and attributes by their names; those that are null are left out.
export function element(tag, content = [], rest = {}) {
  const made = document.createElement(tag);
  made.append(...[content].flat().filter((it) => it !== null && it !== undefined));
  const given = typeof rest === 'string' ? { className: rest } : rest;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  return made;
}

export function button(text, pressed, rest = {}) {
  const made = element('button', text, rest);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

export const link = (text, href, rest = {}) => element('a', text, { href, ...rest });

export const projectLink = ({ id, name }) => link(name, addressOf('project', { id }));

// A labelled list to choose from, of options or groups of them.
export function selection(label, options, chosen, changed) {
  const select = element('select', options, { value: chosen });
  select.addEventListener('change', () => changed(select.value));
  return element('label', [element('span', label), ' ', select], 'labelled');
}

// What moves sideways by itself where it is too wide, by keyboard too.
export const scrolling = (label, content) =>
  element('div', content, { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': label });

// Parts of the page. Texts of others become text nodes, never markup.
export function element(tag, content, className) {
  const made = document.createElement(tag);
  made.append(...[content].flat());
  if (className) made.className = className;
  return made;
}

export function button(text, pressed) {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

export function link(text, href) {
  const made = element('a', text);
  made.href = href;
  return made;
}

export const projectLink = ({ id, name }) => link(name, `#project=${encodeURIComponent(id)}`);

// A labelled list to choose from, of options or groups of them.
export function selection(label, options, chosen, changed) {
  const select = element('select', options);
  select.value = chosen;
  select.addEventListener('change', () => changed(select.value));
  return element('label', [element('span', label), ' ', select], 'labelled');
}

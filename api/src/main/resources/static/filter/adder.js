// The form that adds a condition to a filter: a field, then its value.
import { button, element, selection } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { language, texts } from '../shell/language.js';
import { choices } from './choices.js';

// Fields with more values than a list of options is good for: people type a part of the name.
const TYPED = ['region', 'department', 'unit'];
let made = 0;

const words = () => texts().filter;
const labelOf = ({ label, count: of }) => (of === undefined ? label[language()] : `${label[language()]} (${count(of)})`);

function rangeInputs() {
  const inputs = ['from', 'to'].map((it) => element('input', [], { type: 'number', step: 'any', size: 6, 'aria-label': words()[it], placeholder: words()[it] }));
  const value = () => (inputs.some((it) => it.value !== '') ? inputs.map((it) => it.value).join('..') : '');
  return { parts: [inputs[0], element('span', '–'), inputs[1]], value };
}

function optionInput(found) {
  const options = found.map((it) => new Option(labelOf(it), it.value));
  const select = element('select', [new Option(words().choose, ''), ...options], { 'aria-label': words().value });
  return { parts: [select], value: () => select.value };
}

// What was typed is a value, the name of one, or, where there is only one such, a part of a name.
function typedInput(field, found) {
  const list = element('datalist', found.map((it) => element('option', [], { value: it.label[language()], label: labelOf(it) })), { id: `choices-${(made += 1)}` });
  const input = element('input', [], { 'aria-label': words().value, placeholder: words().value, autocomplete: 'off' });
  input.setAttribute('list', list.id);
  const value = () => {
    const text = input.value.trim();
    const exact = found.find((it) => it.value === text || it.label[language()] === text);
    const parts = text ? found.filter((it) => it.label[language()].includes(text)) : [];
    return exact?.value ?? (parts.length === 1 ? parts[0].value : text);
  };
  return { parts: [input, list], value };
}

async function inputFor(field, { range }) {
  if (range) return rangeInputs();
  const found = await choices(field);
  if (found.trouble) return { parts: [element('span', found.trouble[language()], 'trouble')], value: () => '' };
  return TYPED.includes(field) ? typedInput(field, found) : optionInput(found);
}

// `add` is called with a field and a value.
function adder(fields, add) {
  let field = 'year';
  let input = null;
  const place = element('span', [], 'choice');
  const note = element('span', [], { className: 'trouble', role: 'alert' });

  async function choose(chosen, focus) {
    field = chosen;
    note.textContent = '';
    const mine = await inputFor(chosen, fields[chosen]);
    if (field !== chosen) return;
    input = mine;
    place.replaceChildren(...mine.parts);
    if (focus) place.querySelector('input, select')?.focus();
  }

  const offered = Object.keys(fields).filter((it) => !fields[it].linked && !fields[it].apart);
  const chooser = selection(words().field, offered.map((it) => new Option(words().fields[it], it)), field, (it) => choose(it, true));
  const form = element('form', [chooser, place, element('button', words().add, { className: 'main' }), note], 'choice adder');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = input?.value() ?? '';
    const fits = value !== '' && (fields[field].fits?.(value) ?? true);
    note.textContent = fits ? '' : words().noValue;
    if (fits) add(field, value);
  });
  choose(field, false);
  return form;
}

// The button that shows the form and hides it.
export function adderButton(fields, place, add) {
  const toggle = button(words().more, () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', open);
    place.replaceChildren(...(open ? [adder(fields, add)] : []));
    if (open) place.querySelector('select').focus();
  });
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}

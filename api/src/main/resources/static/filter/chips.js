// The conditions of a filter as words, each with a way to take it back.
import { button, element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { nameOf } from './choices.js';
import { valuesOf } from './filter.js';

const NAMED = ['region', 'division', 'lacking', 'finding', 'template', 'grade', 'severity'];

function rangeText(text) {
  const [from, to] = text.split('..');
  if (from && to) return `${from}–${to}`;
  return from ? `≥ ${from}` : `≤ ${to}`;
}

function chip(field, { range }, value, remove) {
  const label = texts().filter.fields[field];
  const shown = element('span', range ? rangeText(value) : value);
  const made = button([element('span', `${label}: `, 'quiet'), shown, element('span', '×', { className: 'cross', 'aria-hidden': 'true' })], () =>
    remove(field, value),
  );
  made.className = 'chip';
  const describe = () => made.setAttribute('aria-label', texts().filter.remove(label, shown.textContent));
  describe();
  if (NAMED.includes(field)) {
    Promise.resolve(nameOf(field, value)).then((name) => {
      shown.textContent = name;
      describe();
    });
  }
  return made;
}

export function chips(fields, parameters, remove) {
  const shown = Object.entries(fields).filter(([, it]) => !it.apart);
  return shown.flatMap(([name, field]) => valuesOf(field, parameters.getAll(name)).map((it) => chip(name, field, it, remove)));
}

// The values of a form: each is a button that shows its cell, and looks like text. One of them is in the order of Tab;
// the arrows lead from there to the others.
import { button } from '../shell/element.js';
import { texts } from '../shell/language.js';

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// The nearest one on that side, among those of the rows above or below.
function beyond(values, from, down) {
  const here = from.getBoundingClientRect();
  const middle = here.left + here.width / 2;
  const away = (it) => Math.abs(it.left + it.width / 2 - middle);
  const sides = values.map((it) => [it, it.getBoundingClientRect()]).filter(([, it]) => (down > 0 ? it.top >= here.bottom - 1 : it.bottom <= here.top + 1));
  const far = (it) => (down > 0 ? it.top - here.bottom : here.top - it.bottom);
  const nearest = Math.min(...sides.map(([, it]) => far(it)));
  const row = sides.filter(([, it]) => far(it) <= nearest + here.height);
  return row.sort(([, one], [, other]) => away(one) - away(other))[0]?.[0];
}

function follow(root, event) {
  const step = ARROWS[event.key];
  const from = event.target.closest?.('button.value');
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const values = [...root.querySelectorAll('button.value')].filter((it) => it.checkVisibility());
  const to = step[1] ? beyond(values, from, step[1]) : values[values.indexOf(from) + step[0]];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

// Within `root`, the value with the focus is the one in the order of Tab; at first it is the first one.
export function rove(root) {
  const enter = (value) => {
    for (const it of root.querySelectorAll('button.value[tabindex="0"]')) it.tabIndex = -1;
    value.tabIndex = 0;
  };
  root.addEventListener('keydown', (event) => follow(root, event));
  root.addEventListener('focusin', ({ target }) => target.matches('button.value') && enter(target));
  const first = root.querySelector('button.value');
  if (first) enter(first);
}

/*
 * Makes the values of a project's form: `value(text, path, row)` is what to show for a field, whose row is named where
 * it has one; `value.at(text, cell)` for what stands in a cell without being a field. `open` is called with what the
 * value is, its cell and its button.
 */
export function valuesOf({ cells, source }, open) {
  const places = new Map(cells.map((it) => [it.path, it]));
  const isBlank = (text) => text === null || text === undefined || text === '';

  function made(text, place, about) {
    const value = button(String(text), () => open(about(), place, value), { className: 'value', tabIndex: -1 });
    Object.assign(value.dataset, { key: place.path, cell: place.cell });
    return value;
  }

  const value = (text, path, row = '') => {
    if (isBlank(text)) return '';
    const field = path.split('.').at(-1).replace(/\[\d+\]$/, '');
    return places.has(path) ? made(text, places.get(path), () => [row, texts().fields[field], text].filter(Boolean).join(' · ')) : String(text);
  };
  value.at = (text, cell) => (isBlank(text) || !cell ? String(text ?? '') : made(text, { path: cell, cell, sheet: source.sheet }, () => text));
  return value;
}

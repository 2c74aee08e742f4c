// Which columns the table has: boxes to tick, behind a button.
import { addressOf, changed, go } from '../shell/address.js';
import { button, element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { chosenColumns, COLUMNS, USUAL } from './columns.js';

const words = () => texts().projects;

function choose(parameters, names) {
  const usual = names.length === USUAL.length && USUAL.every((it) => names.includes(it));
  go(addressOf('projects', changed(parameters, { columns: usual ? null : names.join(',') })), { replace: true });
}

function box(name, parameters) {
  const shown = chosenColumns(parameters());
  const input = element('input', [], { type: 'checkbox', checked: shown.includes(name), disabled: name === 'name' });
  input.addEventListener('change', () => {
    const now = chosenColumns(parameters());
    choose(parameters(), input.checked ? [...now, name] : now.filter((it) => it !== name));
  });
  return element('label', [input, element('span', words().columns[name])], 'option');
}

// `parameters` yields those of the address as they are now.
export function columnChooser(place, parameters) {
  const toggle = button(words().choose, () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', open);
    const boxes = () => element('div', Object.keys(COLUMNS).map((it) => box(it, parameters)), { className: 'boxes', role: 'group', 'aria-label': words().choose });
    place.replaceChildren(...(open ? [boxes()] : []));
  });
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}

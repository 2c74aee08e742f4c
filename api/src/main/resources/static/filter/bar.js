// Search and filters above what they select, for every view that selects projects or findings. The address has all of it.
import { addressOf, changed, go } from '../shell/address.js';
import { button, element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { adderButton } from './adder.js';
import { chips } from './chips.js';
import { PROJECTS } from './filter.js';

const TYPING = 150;
const words = () => texts().filter;

/*
 * A bar for the view of this name, which lists what `selected` says. `resets` are parameters that a change of the filter
 * takes back, such as the page. `show` draws it for parameters, `speak` anew in another language.
 */
export function filterBar(view, { resets = [], selected = PROJECTS } = {}) {
  const { fields } = selected;
  let parameters = new URLSearchParams();
  let waiting = 0;
  const search = element('input', [], { type: 'search', className: 'search', autocomplete: 'off', spellcheck: false });
  const line = element('div', [], 'choice');
  const found = element('div', [], 'choice chips');
  const form = element('div');
  const root = element('div', [line, found, form], { className: 'filters', role: 'search' });

  const without = Object.fromEntries(resets.map((it) => [it, null]));
  const change = (changes, how) => go(addressOf(view, changed(parameters, { ...without, ...changes })), how);
  const add = (field, value) => change({ [field]: [...parameters.getAll(field), value] });
  const remove = (field, value) => {
    change({ [field]: parameters.getAll(field).filter((it) => it !== value) });
    (found.querySelector('.chip') ?? line.querySelector('button')).focus();
  };
  const clear = () => change({ q: null, ...Object.fromEntries(Object.keys(fields).map((it) => [it, null])) });

  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = 0;
      change({ q: search.value }, { replace: true });
    }, TYPING);
  });

  function show(given) {
    parameters = given;
    if (!waiting && search.value !== (given.get('q') ?? '')) search.value = given.get('q') ?? '';
    const shown = chips(fields, given, remove);
    found.replaceChildren(...shown, ...(shown.length > 1 ? [button(texts().filter.clear, clear, { className: 'bare' })] : []));
    found.hidden = !shown.length;
  }

  function speak() {
    search.placeholder = selected.hint(texts());
    search.setAttribute('aria-label', search.placeholder);
    form.replaceChildren();
    line.replaceChildren(search, adderButton(fields, form, add));
    show(parameters);
  }

  // Whoever leaves the view does not wait for what was typed.
  function hide() {
    clearTimeout(waiting);
    waiting = 0;
  }

  return { root, show, speak, hide, clear };
}

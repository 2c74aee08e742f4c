// The form in its section: what of the review stands beside it, its values that lead to their cells, and the panel for them.
import { cellPanel } from '../cells/panel.js';
import { element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { markDoubts } from './doubts.js';
import { formParts } from './form.js';
import { rove } from './values.js';

const words = () => texts().project;

function option(key, text, checked, changed) {
  const box = element('input', [], { type: 'checkbox', checked });
  box.dataset.key = key;
  box.addEventListener('change', () => changed(box.checked));
  return element('label', [box, text], 'option');
}

/*
 * `change` is called with what people chose of the `options`, as parameters of the address. Yields the section, and
 * `mark` to mark the doubtful values again after a decision.
 */
export function formSection({ project, card, options }, change) {
  const panel = cellPanel(project.source);
  const beside = options.beside !== 'no';
  const explained = options.why === 'all';
  const sheet = element('div', formParts(project, { card, beside, explained, open: panel.show }), beside ? 'sheet-form reviewed' : 'sheet-form');
  const switches = [
    option('beside', words().beside, beside, (on) => change({ beside: on ? '' : 'no' })),
    ...(beside && card ? [option('why', words().explained, explained, (on) => change({ why: on ? 'all' : '' }))] : []),
  ];
  const title = element('div', [element('h2', words().form), element('p', words().aboutValues, 'quiet hint')]);
  const root = element('section', [element('div', [title, element('div', switches, 'choice')], 'bar'), sheet, panel.root], 'form-section flush');
  const mark = () => markDoubts(sheet, project.findings);
  rove(sheet);
  mark();
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && panel.close());
  return { root, mark };
}

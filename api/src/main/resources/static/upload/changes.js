// What differs between two forms of a project, field by field.
import { element, scrolling } from '../shell/element.js';
import { texts as allTexts } from '../shell/language.js';
import { fieldName } from './fields.js';

const texts = () => allTexts().upload;

export function changeTable(fields) {
  const heading = (it) => element('th', texts()[it], { scope: 'col' });
  const line = (it) =>
    element('tr', [
      element('th', fieldName(it.path), { scope: 'row', title: it.path }),
      element('td', it.cell ?? ''),
      element('td', it.old === null ? '' : element('del', it.old)),
      element('td', it.new === null ? '' : element('ins', it.new)),
    ]);
  const table = element('table', [element('thead', element('tr', ['field', 'cell', 'before', 'after'].map(heading))), element('tbody', fields.map(line))], 'changes');
  return scrolling(texts().differences, table);
}

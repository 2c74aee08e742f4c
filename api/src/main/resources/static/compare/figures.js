// The figures of a chart that the table of groups does not have, as a table to unfold.
import { element, link, scrolling } from '../shell/element.js';
import { texts } from '../shell/language.js';

// `columns` are headings, the first of the names; `rows` have a name, where it leads, and texts.
export function unfolding(label, { columns, rows }) {
  const headings = columns.map((it, index) => element('th', it, { scope: 'col', className: index ? 'number' : '' }));
  const lines = rows.map(({ name, to, cells }) =>
    element('tr', [element('th', link(name, to), { scope: 'row', className: 'name' }), ...cells.map((it) => element('td', it, 'number'))]),
  );
  const table = element('table', [element('thead', element('tr', headings)), element('tbody', lines)]);
  return element('details', [element('summary', texts().compare.asTable), scrolling(label, table)]);
}

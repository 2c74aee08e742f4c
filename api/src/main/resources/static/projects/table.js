// The table of projects: headings that order it, rows that lead to their projects.
import { addressOf, changed } from '../shell/address.js';
import { element, link } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { COLUMNS, orderOf } from './columns.js';

const SENSES = { ASC: 'ascending', DESC: 'descending' };
const words = () => texts().projects;

// Figures are wanted from the largest down, texts from the beginning.
function nextDirection({ number }, now) {
  const first = number ? 'DESC' : 'ASC';
  if (!now) return first;
  return now === 'ASC' ? 'DESC' : 'ASC';
}

function headingOf(name, parameters) {
  const column = COLUMNS[name];
  const className = column.number ? 'number' : '';
  const label = [words().columns[name], ...(words().units[name] ? [' ', element('small', words().units[name])] : [])];
  if (!column.order) return element('th', label, { scope: 'col', className });
  const order = orderOf(parameters)?.[0] ?? { field: 'FISCAL_YEAR', direction: 'DESC' };
  const now = order.field === column.order ? order.direction : null;
  const to = addressOf('projects', changed(parameters, { order: `${column.order}_${nextDirection(column, now)}`, after: null, before: null, at: null }));
  const mark = element('span', now === 'ASC' ? '▲' : now === 'DESC' ? '▼' : '↕', { className: now ? 'order' : 'order none', 'aria-hidden': 'true' });
  const ordering = link([...label, mark], to, { className: 'sort' });
  ordering.dataset.key = `order ${name}`;
  return element('th', ordering, { scope: 'col', className, 'aria-sort': now ? SENSES[now] : null });
}

export const head = (columns, parameters) => element('tr', columns.map((it) => headingOf(it, parameters)));

export function row(project, columns) {
  const cells = columns.map((name, index) =>
    element(index ? 'td' : 'th', COLUMNS[name].shows(project), { className: COLUMNS[name].number ? 'number' : name, scope: index ? null : 'row' }),
  );
  return element('tr', cells);
}

// Rows in the place of those that are awaited.
export function skeleton(columns, count) {
  const bar = () => element('span', '', 'bone');
  return Array.from({ length: count }, () => element('tr', columns.map(() => element('td', bar())), { 'aria-hidden': 'true' }));
}

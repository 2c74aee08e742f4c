// The figures of the groups as a table: all that the charts show, and what screen readers and phones have first.
import { addressOf, changed, go } from '../shell/address.js';
import { element, link } from '../shell/element.js';
import { count, points } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { keyOf, nameOf, projectsOf } from './keys.js';
import { MEASURES, orderOf, orderText } from './measures.js';

const SENSES = { ASC: 'ascending', DESC: 'descending' };
const words = () => texts().compare;
const quartiles = ({ reported }) => (reported ? `${points(reported.q1)}–${points(reported.q3)}` : '—');

export const COLUMNS = ['name', 'rank', 'projects', 'reported', 'quartiles', 'recomputed', 'difference', 'rate', 'met', 'budget', 'errors'];

// Greatest first, and the other way round where it is so already.
function ordered(parameters, measure) {
  const now = orderOf(parameters);
  const direction = now.measure === measure && now.direction === 'DESC' ? 'ASC' : 'DESC';
  return addressOf('compare', changed(parameters, { order: orderText({ measure, direction }) }));
}

function labelOf(column, parameters) {
  if (column === 'name') return [words().keys[keyOf(parameters)]];
  const unit = words().units[column];
  return [words().columns[column], ...(unit ? [' ', element('small', unit)] : [])];
}

function headingOf(column, parameters) {
  const className = column === 'name' ? '' : 'number';
  const label = labelOf(column, parameters);
  if (!MEASURES[column]) return element('th', label, { scope: 'col', className });
  const { measure, direction } = orderOf(parameters);
  const now = measure === column ? direction : null;
  const mark = element('span', now === 'ASC' ? '▲' : now === 'DESC' ? '▼' : '↕', { className: now ? 'order' : 'order none', 'aria-hidden': 'true' });
  const ordering = link([...label, mark], ordered(parameters, column), { className: 'sort' });
  ordering.dataset.key = `order ${column}`;
  return element('th', ordering, { scope: 'col', className, 'aria-sort': now ? SENSES[now] : null });
}

export const head = (parameters) => element('tr', COLUMNS.map((it) => headingOf(it, parameters)));

function figure(group, column) {
  if (column === 'rank') return group.rank === null ? '—' : count(group.rank);
  if (column === 'quartiles') return quartiles(group);
  return MEASURES[column].shows(MEASURES[column].of(group));
}

export function row(group, parameters) {
  const to = projectsOf(parameters, group.keys);
  const name = element('th', link(group.keys.map(nameOf).join(' · '), to), { scope: 'row', className: 'name' });
  const figures = COLUMNS.slice(1).map((it) => element('td', figure(group, it), 'number'));
  const made = element('tr', [name, ...figures], 'opens');
  // Who marks figures to copy them does not want to go anywhere.
  made.addEventListener('click', ({ target }) => target.closest('a') || String(getSelection()) || go(to));
  return made;
}

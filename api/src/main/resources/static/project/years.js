// The same project in other years.
import { addressOf } from '../shell/address.js';
import { element, link, scrolling } from '../shell/element.js';
import { percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { grade, points } from './figures.js';
import { capital } from './table.js';

const words = () => texts().project;

function rateOf({ executionRate } = {}) {
  const { value = null, text = '—' } = executionRate ?? {};
  return value === null ? text : percent(value);
}

function row({ id, name, fiscalYear, reported, funds }, named) {
  const figures = [points(reported.score) || reported.scoreText || '—', grade(reported.grade, reported.gradeText) || '—', rateOf(funds[0])];
  return element('tr', [
    element('th', link(String(fiscalYear ?? '—'), addressOf('project', { id })), { scope: 'row' }),
    ...(named ? [element('td', name)] : []),
    ...figures.map((it, at) => element('td', it, at === 1 ? '' : 'number')),
  ]);
}

// With their names where one of them had another then.
export function yearTable(project, others) {
  if (!others.length) return [element('p', words().noOtherYears, 'quiet')];
  const { words: common, fields } = texts();
  const named = others.some((it) => it.name !== project.name);
  const heading = (text, className = '') => element('th', capital(text), { scope: 'col', className });
  const headings = [heading(common.year), ...(named ? [heading(common.name)] : []), heading(common.score, 'number'), heading(common.grade), heading(fields.executionRate, 'number')];
  const table = element('table', [element('thead', element('tr', headings)), element('tbody', others.map((it) => row(it, named)))], 'years');
  const compared = link(words().compareYears, addressOf('compare', { by: 'FISCAL_YEAR', q: project.name }));
  return [scrolling(words().otherYears, table), element('p', compared)];
}

// What scoring anew changes, in figures: how many rise and fall, and what that comes to.
import { element, projectLink, scrolling } from '../shell/element.js';
import { count, percent, points, signed } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { gradeTable } from './grades.js';

const words = () => texts().whatIf;

const CHANGE = '{ projectId name before after difference gradeBefore gradeAfter }';
// What is asked of a `RescoreSummary`.
export const SUMMARY = `{
  projectCount scoredCount comparedCount raisedCount loweredCount unchangedCount
  before { sum average min max }
  after { sum average min max }
  averageDifference fullMark keptInBandWeight undecidedWeight
  gradeMoves { from to count }
  mostRaised(limit: 10) ${CHANGE}
  mostLowered(limit: 10) ${CHANGE}
  unscored(limit: 10) { projectId name }
}`;

const MARKS = { raised: '▲', lowered: '▼', unchanged: '＝' };

// One line of it, for who moves a setting and looks at that.
export function gist({ comparedCount, raisedCount, loweredCount, before, after, averageDifference }) {
  if (!comparedCount) return words().noneCompared;
  return words().gist(points(before.average), points(after.average), signed(averageDifference), count(raisedCount), count(loweredCount));
}

function tally(summary) {
  const number = (name) => summary[`${name}Count`];
  const term = (name) => {
    const share = name === 'compared' || !summary.comparedCount ? [] : [' ', element('small', percent((number(name) / summary.comparedCount) * 100))];
    const mark = MARKS[name] ? [element('span', MARKS[name], { className: `mark ${name}`, 'aria-hidden': 'true' }), ' '] : [];
    return element('div', [element('dt', [...mark, words().tally[name]]), element('dd', [count(number(name)), ...share])]);
  };
  return element('dl', ['compared', 'raised', 'lowered', 'unchanged'].map(term), 'tally');
}

// Sums and averages have few decimals, so that the little that a binary difference may lack is cut.
const less = (after, before) => Number((after - before).toFixed(4));

function totals({ before, after, averageDifference }) {
  if (!before) return element('p', words().noneCompared, 'quiet');
  const heading = (text, number = true) => element('th', text, { scope: 'col', className: number ? 'number' : '' });
  const row = (name) => {
    const difference = name === 'average' ? averageDifference : less(after[name], before[name]);
    const cells = [points(before[name]), points(after[name]), signed(difference)];
    return element('tr', [element('th', words().totals[name], { scope: 'row' }), ...cells.map((it) => element('td', it, 'number'))]);
  };
  const head = element('tr', [heading(words().score, false), heading(words().before), heading(words().after), heading(words().difference)]);
  const table = element('table', [element('thead', head), element('tbody', ['average', 'sum', 'min', 'max'].map(row))], 'slim');
  return scrolling(words().scores, table);
}

function open({ keptInBandWeight, undecidedWeight, fullMark, projectCount, scoredCount, unscored }) {
  const weight = (name, figure) => element('div', [element('dt', words()[name]), element('dd', [points(figure), ' ', element('small', words().ofAll(percent(fullMark ? (figure / fullMark) * 100 : null)))])]);
  const parts = [element('dl', [weight('undecided', undecidedWeight), weight('keptInBand', keptInBandWeight)], 'facts')];
  const left = projectCount - scoredCount;
  if (left) {
    const list = element('ul', unscored.map((it) => element('li', projectLink({ id: it.projectId, name: it.name }))), 'plain');
    const more = left > unscored.length ? [element('p', words().others(count(left - unscored.length)), 'quiet')] : [];
    parts.push(element('details', [element('summary', words().unscored(count(left))), list, ...more]));
  }
  return parts;
}

// All figures of it.
export const figures = (summary) =>
  element('div', [
    element('section', [element('h3', words().scores), tally(summary), totals(summary), ...open(summary)]),
    element('section', [element('h3', words().grades), gradeTable(summary.gradeMoves)]),
  ], 'pair');

// The projects that rise most and those that fall most.
import { addressOf } from '../shell/address.js';
import { element, link, scrolling } from '../shell/element.js';
import { points, signed } from '../shell/figures.js';
import { texts } from '../shell/language.js';

const words = () => texts().whatIf;
const named = (grade) => (grade ? texts().words.grades[grade] : words().noGrade);
const grades = ({ gradeBefore, gradeAfter }) => (gradeBefore === gradeAfter ? named(gradeAfter) : `${named(gradeBefore)} → ${named(gradeAfter)}`);

function row(change, policy) {
  const name = link(change.name, addressOf('project', { id: change.projectId, policy: policy ?? '' }));
  const figures = [points(change.before), points(change.after), signed(change.difference)];
  const cells = [element('th', name, { scope: 'row', className: 'name' }), ...figures.map((it) => element('td', it, 'number'))];
  return element('tr', [...cells, element('td', grades(change), change.gradeBefore === change.gradeAfter ? 'grade quiet' : 'grade')]);
}

function table(name, changes, policy) {
  const title = words().movers[name];
  if (!changes.length) return element('section', [element('h3', title), element('p', words().nobody[name], 'quiet')]);
  const heading = (text, className) => element('th', text, { scope: 'col', className });
  const head = element('tr', [heading(texts().words.name, ''), ...['before', 'after', 'difference'].map((it) => heading(words()[it], 'number')), heading(texts().words.grade, 'grade')]);
  const body = element('tbody', changes.map((it) => row(it, policy)));
  return element('section', [element('h3', title), scrolling(title, element('table', [element('thead', head), body]))], 'flush most');
}

export const movers = ({ mostRaised, mostLowered }, policy) => [table('lowered', mostLowered, policy), table('raised', mostRaised, policy)];

// From which grade to which: bars of before and after, and all moves as a table.
import { element, scrolling } from '../shell/element.js';
import { count, percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';

const GRADES = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'];
// The least that a bar is wide, what a letter takes of it, and what is left free; all in pixels.
const WIDTH = 270;
const LETTER = { wide: 15, narrow: 8.5 };
const FREE = 10;
const words = () => texts().whatIf;
const named = (grade) => (grade ? texts().words.grades[grade] : words().noGrade);

// Narrow parts of a bar have no room for the grade, or for how many have it; the table says both.
const fits = (text, share) => FREE + [...text].reduce((sum, it) => sum + (it > '\u2e80' ? LETTER.wide : LETTER.narrow), 0) <= share * WIDTH;

// How many projects have each grade, at one end of the moves.
function counts(moves, end) {
  const found = new Map();
  for (const move of moves) found.set(move[end], (found.get(move[end]) ?? 0) + move.count);
  return found;
}

function bar(label, found, all) {
  const parts = [...GRADES, null].filter((it) => found.get(it)).map((grade) => {
    const number = found.get(grade);
    const text = [`${named(grade)} ${count(number)}`, named(grade)].find((it) => fits(it, number / all)) ?? '';
    const part = element('span', text, `part ${grade ?? 'NONE'}`);
    part.style.flexGrow = number;
    return part;
  });
  const said = [...found].map(([grade, number]) => `${named(grade)} ${count(number)} (${percent((number / all) * 100)})`).join(words().between);
  return element('div', [element('span', label, 'quiet'), element('div', parts, { className: 'stack', role: 'img', 'aria-label': `${label}${words().colon}${said}` })], 'stacked');
}

function cell(moves, from, to) {
  const number = moves.find((it) => it.from === from && it.to === to)?.count ?? 0;
  const kind = !number ? ' none' : from === to ? ' stays' : '';
  return element('td', number ? count(number) : '·', `number${kind}`);
}

export function gradeTable(moves) {
  const all = moves.reduce((sum, it) => sum + it.count, 0);
  if (!all) return element('p', words().noGrades, 'quiet');
  const [before, after] = [counts(moves, 'from'), counts(moves, 'to')];
  const rows = [...GRADES, ...(before.get(null) ? [null] : [])];
  const heading = (text, rest = {}) => element('th', text, { scope: 'col', className: 'number', ...rest });
  const line = (from) => element('tr', [element('th', named(from), { scope: 'row' }), ...GRADES.map((to) => cell(moves, from, to)), element('td', count(before.get(from) ?? 0), 'number sum')]);
  const head = element('tr', [element('th', words().fromTo, { scope: 'col' }), ...GRADES.map((it) => heading(named(it))), heading(words().total)]);
  const foot = element('tr', [element('th', words().total, { scope: 'row' }), ...GRADES.map((it) => element('td', count(after.get(it) ?? 0), 'number')), element('td', count(all), 'number')]);
  const table = element('table', [element('thead', head), element('tbody', rows.map(line)), element('tfoot', foot)], 'slim moves');
  return element('div', [bar(words().before, before, all), bar(words().after, after, all), scrolling(words().grades, table)]);
}

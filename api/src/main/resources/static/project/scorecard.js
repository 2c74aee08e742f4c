// The rows of a form beside what they earn under a scoring policy.
import { element } from '../shell/element.js';
import { language, texts as allTexts } from '../shell/language.js';

const texts = () => allTexts().project;

// Figures come as they are; only signs are made for people.
const signed = (figure) => (figure > 0 ? `+${figure}` : String(figure).replace('-', '−'));
const shown = (figure, text) => String(figure ?? text ?? '');
const grade = (code, printed) => printed ?? allTexts().words.grades[code] ?? '';

function term(name, content, note) {
  return element('div', [element('dt', name), element('dd', content), ...(note ? [element('dd', note, 'differs')] : [])]);
}

// What the form reports beside what it comes to, and how much of that is not settled by the form.
export function totals({ reported }, card) {
  const printed = [shown(reported.score, reported.scoreText), grade(reported.grade, reported.gradeText)].filter(Boolean).join(' · ') || '—';
  const difference = reported.score === null ? null : Number((card.total - reported.score).toFixed(4));
  const otherGrade = reported.grade && reported.grade !== card.grade;
  const notes = [difference ? `${texts().difference} ${signed(difference)}` : '', otherGrade ? texts().otherGrade : ''].filter(Boolean).join(' · ');
  const made = [
    element('dl', [
      term(texts().reportedTotal, printed),
      term(texts().recomputedTotal, `${texts().of(card.total, card.fullMark)} · ${grade(card.grade)}`, notes),
      term(texts().undecidedWeight, String(card.undecidedWeight)),
      term(texts().keptInBandWeight, String(card.keptInBandWeight)),
    ], 'totals'),
  ];
  if (card.cap) made.push(element('p', card.cap.explanation[language()], 'differs'));
  return made;
}

// The fund block as a row of its own: its budget beside what was spent of it.
function fundRow({ funds, amountUnit }, items) {
  const fund = funds.find((it) => it.kind === 'TOTAL') ?? funds[0];
  if (!fund) return [];
  const rate = fund.executionRate?.text;
  const spent = [fund.executed?.text, rate && texts().executionRate(rate)].filter(Boolean).join(' · ');
  const budget = fund.adjustedBudget ?? fund.initialBudget;
  return [{
    path: [],
    name: fund.label + (amountUnit ? ` (${amountUnit})` : ''),
    target: budget,
    actual: { text: spent },
    weight: fund.weight,
    weightText: fund.weightText,
    score: fund.score,
    scoreText: fund.scoreText,
    deviationReason: fund.deviationReason,
    item: items.get(null),
  }];
}

function rows(project, card) {
  const items = new Map((card?.items ?? []).map((it) => [it.indicatorId, it]));
  return [...fundRow(project, items), ...project.indicators.map((it) => ({ ...it, item: items.get(it.id) }))];
}

function reasons(row) {
  const { item } = row;
  const marks = [item?.undecided && texts().undecided, item?.keptInBand && texts().keptInBand].filter(Boolean);
  const why = element('details', [
    element('summary', [texts().why, ...marks.flatMap((it) => [' ', element('span', it, 'badge')])]),
    ...(item ? [element('p', item.explanation[language()])] : []),
    ...(row.deviationReason ? [element('p', texts().deviation(row.deviationReason), 'quiet')] : []),
    ...(row.source ? [element('p', texts().cell(row.source.cell), 'quiet')] : []),
  ]);
  why.open = Boolean(item?.difference || marks.length);
  return why;
}

const COLUMNS = ['level', 'indicator', 'target', 'actual', 'weight', 'reported', 'earned', 'difference'];
const FIRST_FIGURE = 4;

function body(row) {
  const { item } = row;
  const { difference } = item ?? {};
  const contents = [
    row.path.join(' › '),
    row.name,
    row.adjustedTarget?.text ?? row.target?.text ?? '',
    row.actual?.text ?? '',
    shown(row.weight ?? row.weightText, item?.weight),
    shown(row.score, row.scoreText),
    shown(item?.earned),
    difference ? signed(difference) : shown(difference),
  ];
  const cells = contents.map((text, column) => {
    const cell = element(column === 1 ? 'th' : 'td', text, column < FIRST_FIGURE ? COLUMNS[column] : 'number');
    cell.dataset.label = texts()[COLUMNS[column]];
    return cell;
  });
  cells[1].scope = 'row';
  if (difference) cells.at(-1).classList.add('differs');
  const why = element('td', reasons(row));
  why.colSpan = COLUMNS.length;
  return element('tbody', [element('tr', cells), element('tr', why)]);
}

// `card` is null where the form has no points to earn; its rows stand there all the same.
export function scoreTable(project, card) {
  const headings = COLUMNS.map((it, column) => {
    const heading = element('th', texts()[it], column < FIRST_FIGURE ? '' : 'number');
    heading.scope = 'col';
    return heading;
  });
  return element('table', [element('thead', element('tr', headings)), ...rows(project, card).map(body)], 'scores');
}

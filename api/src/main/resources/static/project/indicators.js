// The indicator table of a form, with the cells of its levels merged as they are on the form.
import { element, scrolling } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { againstTarget } from './bullet.js';
import { totalOf } from './review.js';
import { capital, cell, head, line } from './table.js';

const words = () => texts().project;

// The headings by their paths.
function headingsOf(nodes, above = [], found = new Map()) {
  for (const node of nodes) {
    const path = [...above, node.label];
    if (node.children?.length) found.set(JSON.stringify(path), node);
    headingsOf(node.children ?? [], path, found);
  }
  return found;
}

const sameUntil = (one, other, depth) => Array.from({ length: depth + 1 }, (_, at) => one[at] === other[at]).every(Boolean);

// How many rows from this one on stand under the same heading; 0 where the heading began before.
function reach(rows, index, depth) {
  const same = (at) => rows[at] && sameUntil(rows[index].path, rows[at].path, depth);
  if (same(index - 1)) return 0;
  let end = index + 1;
  while (same(end)) end += 1;
  return end - index;
}

function levelColumn(rows, depth, name, headings, value) {
  const column = { name: `level level-${depth + 1}`, text: name, header: true };
  const make = (row, index) => {
    const rowSpan = reach(rows, index, depth);
    if (!rowSpan) return null;
    const label = row.path[depth];
    if (label === undefined) return element('td', '', { rowSpan, className: column.name });
    const { weightText, cell: address } = headings.get(JSON.stringify(row.path.slice(0, depth + 1))) ?? {};
    const points = weightText ? [' ', element('small', words().points(weightText))] : [];
    return cell(column, [value.at(label, address), ...points], { rowSpan, scope: 'rowgroup' });
  };
  return { ...column, make };
}

const attributeLines = ({ attributes, name }, index, value) =>
  attributes.map(({ heading, text }, at) =>
    element('div', [element('span', `${heading} `, 'quiet'), value(text, `indicators[${index}].attributes[${at}]`, name)], 'attribute'),
  );

function columnsOf({ indicators, reported }, rows, headings, { value, review }) {
  const levels = Math.max(1, ...rows.map((it) => it.path.length));
  const column = (name, of, rest = {}) => ({
    name,
    text: capital(texts().fields[name]),
    of: (row, index) => value(of(row), `indicators[${index}].${name}`, row.name),
    ...rest,
  });
  const adjusted = indicators.some((it) => it.adjustedTarget);
  const reasons = reported.deviationReason || indicators.some((it) => it.deviationReason);
  return [
    ...Array.from({ length: levels }, (_, depth) => levelColumn(rows, depth, words().levels[depth] ?? '', headings, value)),
    column('name', (it) => it.nameText, {
      text: words().indicator,
      header: true,
      of: (row, index) => [value(row.nameText, `indicators[${index}].name`), ...attributeLines(row, index, value)],
    }),
    column('target', (it) => it.target?.text),
    ...(adjusted ? [column('adjustedTarget', (it) => it.adjustedTarget?.text)] : []),
    column('actual', (it) => it.actual?.text),
    column('weight', (it) => it.weightText ?? it.weight, { number: true }),
    column('score', (it) => it.scoreText ?? it.score, { number: true }),
    ...(reasons ? [column('deviationReason', (it) => it.deviationReason)] : []),
    ...review,
  ];
}

function totalRow(project, columns, { value, card }) {
  const { reported } = project;
  const first = columns.findIndex((it) => it.name === 'weight');
  const shown = {
    weight: value(reported.weightText, 'reported.weight'),
    score: value(reported.scoreText ?? reported.score, 'reported.score'),
    deviationReason: value(reported.deviationReason, 'reported.deviationReason'),
    ...totalOf(project, card),
  };
  return element('tr', [
    element('th', words().total, { scope: 'row', colSpan: first, className: 'label' }),
    ...columns.slice(first).map((it) => cell(it, shown[it.name] ?? '')),
  ]);
}

export function indicatorBlock(project, given) {
  const rows = project.indicators.map((it) => ({ ...it, against: againstTarget(it), item: given.items.get(it.id), hasWeight: it.weight !== null }));
  const columns = columnsOf(project, rows, headingsOf(project.indicatorTree), given);
  // A body for each level 1: pages break between them rather than within.
  const starts = rows.flatMap((_, index) => (reach(rows, index, 0) ? [index] : []));
  const bodies = starts.map((start, at) => {
    const end = starts[at + 1] ?? rows.length;
    return element('tbody', rows.slice(start, end).map((it, index) => line(columns, it, start + index)));
  });
  const foot = element('tfoot', totalRow(project, columns, given));
  const title = words().indicators;
  const table = element('table', [head(columns), ...bodies, foot], 'indicators');
  return [element('h3', title, 'band'), scrolling(title, table)];
}

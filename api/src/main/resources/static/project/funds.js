// The fund block of a form, all its rows.
import { element, scrolling } from '../shell/element.js';
import { percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { bullet } from './bullet.js';
import { capital, head, line } from './table.js';

const DEEPEST = 3;
const words = () => texts().project;

// The row that earns the points for the execution.
const scored = (funds) => funds.find((it) => it.kind === 'TOTAL') ?? funds[0];

// What was executed of the budget, as a bar.
function executionOf({ adjustedBudget, initialBudget, executed }) {
  const budget = adjustedBudget ?? initialBudget;
  if (!(Number(budget?.yuan) > 0) || !(Number(executed?.yuan) >= 0) || executed?.yuan === null) return '';
  const share = { ratio: executed.yuan / budget.yuan, limit: false };
  return bullet(share, 'plain', words().ofBudget(executed.text, budget.text, percent(share.ratio * 100)));
}

// Cells of the rows that have no field, a column for each heading.
function furtherColumns(rows, value) {
  const headings = [...new Set(rows.flatMap((it) => it.attributes.map(({ heading }) => heading)))];
  return headings.map((heading) => ({
    name: 'further',
    text: heading,
    number: true,
    of: (row, index) => row.attributes.map((it, at) => (it.heading === heading ? value(it.text, `funds[${index}].attributes[${at}]`, row.label) : null)),
  }));
}

export function fundBlock({ funds, amountUnit }, { value, review, items }) {
  if (!funds.length) return [];
  const earning = scored(funds);
  const rows = funds.map((it) => ({ ...it, against: executionOf(it), item: it === earning ? items.get(null) : null, hasWeight: it.weight !== null }));
  const column = (name, of, rest = {}) => ({
    name,
    text: capital(texts().fields[name]),
    number: true,
    of: (row, index) => value(of(row), `funds[${index}].${name}`, row.label),
    ...rest,
  });
  const some = (name) => rows.some((it) => it[name]);
  const columns = [
    column('label', (it) => it.label, {
      text: words().fund,
      number: false,
      header: true,
      of: (it, index) => element('div', value(it.label, `funds[${index}].label`), `depth-${Math.min(it.depth, DEEPEST)}`),
    }),
    ...['initialBudget', 'adjustedBudget', 'executed', 'executionRate'].filter(some).map((name) => column(name, (it) => it[name]?.text)),
    ...furtherColumns(rows, value),
    column('weight', (it) => it.weightText ?? it.weight),
    column('score', (it) => it.scoreText ?? it.score),
    ...(some('deviationReason') ? [column('deviationReason', (it) => it.deviationReason, { number: false })] : []),
    ...review,
  ];
  const title = words().funds(amountUnit);
  const table = element('table', [head(columns), element('tbody', rows.map((it, index) => line(columns, it, index)))], 'funds');
  return [element('h3', title, 'band'), scrolling(title, table)];
}

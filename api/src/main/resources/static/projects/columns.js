// The columns of the table of projects: what each asks for, shows and orders by.
import { projectLink } from '../shell/element.js';
import { money, percent, points, signed, time } from '../shell/figures.js';
import { texts } from '../shell/language.js';

const nameOf = (organisation) => organisation?.name ?? organisation?.text ?? '';
const total = ({ funds: [first] }) => first ?? {};
const gradeOf = (code, printed) => (code ? texts().words.grades[code] : (printed ?? ''));

function difference({ reported, scorecard }) {
  if (!scorecard || reported.score === null) return null;
  return Number((scorecard.total - reported.score).toFixed(4));
}

// How many findings of each severity there are, the worst first.
function findings({ findings: found }) {
  const counts = Object.entries(texts().words.severities).map(([severity, word]) => [word, found.filter((it) => it.severity === severity).length]);
  return counts.filter(([, count]) => count).map(([word, count]) => `${word} ${count}`).join(' · ');
}

const FUND = 'funds(kind: [TOTAL]) { initialBudget { yuan } adjustedBudget { yuan } executed { yuan } executionRate { value } }';
const REPORTED = 'reported { score scoreText grade gradeText }';
const SCORECARD = 'scorecard { total grade }';

// `exported` is the column of the saved query `projects`; null where a file has other columns that say it.
export const COLUMNS = {
  name: { asks: [], shows: projectLink, order: 'NAME', exported: 'name' },
  code: { asks: ['code'], shows: (it) => it.code ?? '', exported: 'code' },
  department: { asks: ['department { name text }'], shows: (it) => nameOf(it.department), order: 'DEPARTMENT', exported: 'department' },
  unit: { asks: ['implementingUnit { name text }'], shows: (it) => nameOf(it.implementingUnit), order: 'IMPLEMENTING_UNIT', exported: 'implementingUnit' },
  year: { asks: ['fiscalYear'], shows: (it) => it.fiscalYear ?? '', order: 'FISCAL_YEAR', number: true, exported: 'fiscalYear' },
  region: { asks: ['regionName regionCode'], shows: (it) => it.regionName ?? it.regionCode ?? '', order: 'REGION', exported: 'regionName' },
  initial: { asks: [FUND], shows: (it) => money(total(it).initialBudget?.yuan), number: true, exported: 'initialBudget' },
  budget: { asks: [FUND], shows: (it) => money(total(it).adjustedBudget?.yuan), number: true, exported: 'adjustedBudget' },
  executed: { asks: [FUND], shows: (it) => money(total(it).executed?.yuan), number: true, exported: 'executed' },
  rate: { asks: [FUND], shows: (it) => percent(total(it).executionRate?.value), order: 'EXECUTION_RATE', number: true, exported: 'executionRate' },
  score: { asks: [REPORTED], shows: ({ reported }) => (reported.score === null ? (reported.scoreText ?? '—') : points(reported.score)), order: 'REPORTED_SCORE', number: true, exported: 'reportedScore' },
  grade: { asks: [REPORTED], shows: ({ reported }) => gradeOf(reported.grade, reported.gradeText), exported: 'reportedGradeText' },
  recomputed: { asks: [SCORECARD], shows: (it) => points(it.scorecard?.total), number: true, exported: 'recomputedScore' },
  difference: { asks: [REPORTED, SCORECARD], shows: (it) => signed(difference(it)), number: true, exported: null },
  recomputedGrade: { asks: [SCORECARD], shows: (it) => gradeOf(it.scorecard?.grade), exported: 'recomputedGrade' },
  findings: { asks: ['findings { severity }'], shows: findings, exported: 'findingCodes' },
  template: { asks: ['template { id }'], shows: (it) => it.template?.id ?? '', exported: 'templateId' },
  filled: { asks: ['filledOn'], shows: (it) => it.filledOn ?? '', exported: 'filledOn' },
  updated: { asks: ['updatedAt'], shows: (it) => time(it.updatedAt), order: 'UPDATED_AT', exported: 'updatedAt' },
};

export const USUAL = ['name', 'department', 'year', 'region', 'budget', 'rate', 'score', 'grade'];

// Which the address asks for, in the order in which they stand here; the name always.
export function chosenColumns(parameters) {
  const asked = (parameters.get('columns') ?? '').split(',').filter((it) => Object.hasOwn(COLUMNS, it));
  const shown = asked.length ? ['name', ...asked] : USUAL;
  return Object.keys(COLUMNS).filter((it) => shown.includes(it));
}

export const asksOf = (columns) => [...new Set(columns.flatMap((it) => COLUMNS[it].asks))].join(' ');

// In the order of the service where the address asks for none: the latest year, then by name.
export function orderOf(parameters) {
  const [, field, direction] = (parameters.get('order') ?? '').match(/^(\w+)_(ASC|DESC)$/) ?? [];
  const known = field && Object.values(COLUMNS).some((it) => it.order === field);
  return known ? [{ field, direction }] : null;
}


// What groups are ranked by: its order of GraphQL, its value in a group, how people read it. `spread` is the figure of
// a group that says how the measure is spread over its projects.
import { count, money, percent, points, signed } from '../shell/figures.js';

const share = (figure) => percent(figure === null ? null : figure * 100);

export const MEASURES = {
  reported: { order: 'REPORTED_AVERAGE', of: (it) => it.reported?.average ?? null, shows: points, spread: 'reported' },
  recomputed: { order: 'RECOMPUTED_AVERAGE', of: (it) => it.recomputed?.average ?? null, shows: points, spread: 'recomputed' },
  difference: { order: 'DIFFERENCE_AVERAGE', of: (it) => it.difference?.average ?? null, shows: signed, spread: 'difference' },
  rate: { order: 'EXECUTION_RATE', of: (it) => it.executionRate, shows: percent },
  met: { order: 'MET_SHARE', of: (it) => it.metShare, shows: share },
  budget: { order: 'ADJUSTED_BUDGET', of: (it) => it.adjustedBudget, shows: money },
  projects: { order: 'PROJECT_COUNT', of: (it) => it.projectCount, shows: count },
  errors: { order: 'ERROR_COUNT', of: (it) => it.findings.error, shows: count },
};

const USUAL = { measure: 'reported', direction: 'DESC' };

// The measure and direction that the address asks for: `order=rate_ASC`.
export function orderOf(parameters) {
  const [, measure, direction] = (parameters.get('order') ?? '').match(/^([a-z]+)_(ASC|DESC)$/) ?? [];
  return Object.hasOwn(MEASURES, measure ?? '') ? { measure, direction } : USUAL;
}

export function orderText({ measure, direction }) {
  const usual = measure === USUAL.measure && direction === USUAL.direction;
  return usual ? null : `${measure}_${direction}`;
}

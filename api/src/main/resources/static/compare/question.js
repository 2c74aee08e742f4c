// What the view asks: the groups in order, then, of those it shows, the same parted by a second key.
import { projectFilter } from '../filter/filter.js';
import { columnKeyOf, filterOf, keyOf } from './keys.js';
import { MEASURES, orderOf } from './measures.js';

export const SIZES = [10, 20, 50, 100];
const USUAL = 20;
// As many parts as the service gives at once.
const PARTS = 500;

export function sizeOf(parameters) {
  const asked = Number(parameters.get('show'));
  return SIZES.includes(asked) ? asked : USUAL;
}

const SPREAD = '{ count average median q1 q3 min max }';
const GROUPS = `query ($by: [GroupKey!]!, $filter: ProjectFilter, $orderBy: [GroupOrder!], $first: Int) {
  compareGroups(by: $by, filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    total { projectCount }
    edges {
      node {
        keys { key value label }
        rank projectCount metShare adjustedBudget executed executionRate
        reported ${SPREAD}
        recomputed ${SPREAD}
        difference ${SPREAD}
        findings { error }
      }
    }
  }
}`;
const CELLS = `query ($by: [GroupKey!]!, $filter: ProjectFilter, $orderBy: [GroupOrder!], $first: Int) {
  compareGroups(by: $by, filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    edges { node { keys { key value label } metShare metCount decidedCount indicatorCount } }
  }
}`;

export function groupsQuestion(parameters) {
  const { measure, direction } = orderOf(parameters);
  const variables = {
    by: [keyOf(parameters)],
    filter: projectFilter(parameters),
    orderBy: [{ field: MEASURES[measure].order, direction }],
    first: sizeOf(parameters),
  };
  return { query: GROUPS, variables };
}

// The most usual columns come first, so that those are there where not all are.
export function cellsQuestion(parameters, groups) {
  const variables = {
    by: [keyOf(parameters), columnKeyOf(parameters)],
    filter: filterOf(parameters, groups),
    orderBy: [{ field: 'INDICATOR_COUNT', direction: 'DESC' }],
    first: PARTS,
  };
  return { query: CELLS, variables };
}

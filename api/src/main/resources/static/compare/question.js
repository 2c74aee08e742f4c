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
const CELLS = `query ($by: [GroupKey!]!, $filter: ProjectFilter, $first: Int, $after: String) {
  compareGroups(by: $by, filter: $filter, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
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

/*
 * All parts, which may be several pages: `answered` yields the answer to a question, or null where it is no longer wanted.
 */
export async function allCells({ query, variables }, answered) {
  const cells = [];
  for (let after = null; ; ) {
    const answer = await answered(query, { ...variables, after });
    if (!answer || answer.trouble) return answer;
    const { edges, pageInfo } = answer.compareGroups;
    cells.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return { cells };
    after = pageInfo.endCursor;
  }
}

export function cellsQuestion(parameters, groups) {
  const variables = {
    by: [keyOf(parameters), columnKeyOf(parameters)],
    filter: filterOf(parameters, groups),
    first: PARTS,
  };
  return { query: CELLS, variables };
}

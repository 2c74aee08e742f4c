// The runs of before.
import { addressOf, changed } from '../shell/address.js';
import { link } from '../shell/element.js';
import { count, signed, time } from '../shell/figures.js';
import { former } from '../shell/former.js';
import { texts } from '../shell/language.js';
import { RUN_LINE } from './run.js';

const RUNS = `query ($first: Int!, $after: String) {
  rescoreRuns(first: $first, after: $after) {
    edges { node { ${RUN_LINE} summary { averageDifference raisedCount loweredCount } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COLUMNS = ['time', 'policy', 'projects', 'status', 'scored', 'raised', 'lowered', 'average'];
const FIGURES = 4;
const words = () => texts().whatIf.runs;
const figure = (number) => (number === undefined ? '—' : count(number));

// `policyName` says what people call a policy, `parameters` what the address says now.
export function runHistory({ policyName, parameters }) {
  function contents({ id, createdAt, policyId, policyVersion, filter, status, counts, summary }) {
    const opens = link(time(createdAt), addressOf('what-if', changed(parameters(), { run: id })));
    opens.dataset.key = `run ${id}`;
    return [
      opens,
      words().under(policyName(policyId), policyVersion),
      filter === null ? words().everything : words().selection,
      words().statuses[status],
      count(counts.scored),
      figure(summary?.raisedCount),
      figure(summary?.loweredCount),
      signed(summary?.averageDifference),
    ];
  }

  return former({
    className: 'runs',
    field: 'rescoreRuns',
    query: RUNS,
    columns: COLUMNS,
    figures: FIGURES,
    words: () => ({ title: words().history, more: words().more, heading: (it) => words().columns[it] }),
    contents,
  });
}

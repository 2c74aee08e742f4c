// The runs of before, latest first.
import { addressOf, changed } from '../shell/address.js';
import { button, element, link, scrolling } from '../shell/element.js';
import { count, signed, time } from '../shell/figures.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { RUN_LINE } from './run.js';

const PAGE = 10;
const RUNS = `query ($first: Int!, $after: String) {
  rescoreRuns(first: $first, after: $after) {
    edges { node { ${RUN_LINE} summary { averageDifference raisedCount loweredCount } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COLUMNS = ['time', 'policy', 'projects', 'status', 'scored', 'raised', 'lowered', 'average'];
const FIRST_FIGURE = 4;
const words = () => texts().whatIf.runs;
const figure = (number) => (number === undefined ? '—' : count(number));

// `policyName` says what people call a policy, `parameters` what the address says now.
export function runHistory({ policyName, parameters }) {
  const state = { found: [], end: null, trouble: null };
  const root = element('section', [], { className: 'flush runs', hidden: true });

  function row({ id, createdAt, policyId, policyVersion, filter, status, counts, summary }) {
    const opens = link(time(createdAt), addressOf('what-if', changed(parameters(), { run: id })));
    opens.dataset.key = `run ${id}`;
    const contents = [
      opens,
      words().under(policyName(policyId), policyVersion),
      filter === null ? words().everything : words().selection,
      words().statuses[status],
      count(counts.scored),
      figure(summary?.raisedCount),
      figure(summary?.loweredCount),
      signed(summary?.averageDifference),
    ];
    return element('tr', contents.map((it, column) => element(column ? 'td' : 'th', it, { className: column < FIRST_FIGURE ? COLUMNS[column] : 'number', scope: column ? null : 'row' })));
  }

  function speak() {
    const { found, end, trouble } = state;
    root.hidden = !found.length && !trouble;
    const heading = (it, column) => element('th', words().columns[it], { scope: 'col', className: column < FIRST_FIGURE ? '' : 'number' });
    const table = element('table', [element('thead', element('tr', COLUMNS.map(heading))), element('tbody', found.map(row))]);
    const more = element('div', button(words().more, () => load(end)), { className: 'pager', hidden: end === null });
    const wrong = trouble ? [element('p', trouble[language()], 'trouble'), button(texts().shell.retry, () => load())] : [];
    root.replaceChildren(element('h2', words().history), element('div', wrong, 'note'), scrolling(words().history, table), more);
  }

  async function load(after = null) {
    const answer = await ask('rescoreRuns', RUNS, { first: PAGE, after });
    state.trouble = answer.trouble ?? null;
    if (!state.trouble) {
      const found = answer.edges.map(({ node }) => node);
      state.found = after ? [...state.found, ...found] : found;
      state.end = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    }
    speak();
  }

  return { root, speak, load };
}

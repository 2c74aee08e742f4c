// The imports of before, latest first.
import { addressOf } from '../shell/address.js';
import { button, element, link, scrolling } from '../shell/element.js';
import { count, time } from '../shell/figures.js';
import { language, texts as allTexts } from '../shell/language.js';
import { ask } from '../shell/service.js';

const PAGE = 10;
const IMPORTS = `query ($first: Int!, $after: String) {
  imports(first: $first, after: $after) {
    edges { node { id status mode createdAt fileCount files(limit: 1) { name } counts { found created updated unchanged rejected findings } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COLUMNS = ['time', 'files', 'status', 'found', 'created', 'updated', 'unchanged', 'rejected', 'findings'];
const FIRST_FIGURE = 3;
const texts = () => allTexts().upload;

function row({ id, status, mode, createdAt, fileCount, files, counts }) {
  const name = files[0]?.name ?? '';
  const contents = [
    link(time(createdAt), addressOf('imports', { id })),
    fileCount > 1 ? texts().filesOf(name, fileCount) : name,
    texts().statuses[status] + (mode === 'DRY_RUN' ? ` (${texts().dryRunNote})` : ''),
    ...COLUMNS.slice(FIRST_FIGURE).map((it) => count(counts[it])),
  ];
  return element('tr', contents.map((it, column) => element(column ? 'td' : 'th', it, { className: column < FIRST_FIGURE ? COLUMNS[column] : 'number', scope: column ? null : 'row' })));
}

export function importHistory() {
  const root = element('section', [], { className: 'history', hidden: true });
  let found = [];
  let end = null;
  let trouble = null;

  function speak() {
    root.hidden = !found.length && !trouble;
    const heading = (it, column) => element('th', texts().history[it], { scope: 'col', className: column < FIRST_FIGURE ? '' : 'number' });
    const table = element('table', [element('thead', element('tr', COLUMNS.map(heading))), element('tbody', found.map(row))]);
    const more = button(texts().moreImports, () => load(end));
    more.hidden = end === null;
    const title = texts().history.title;
    root.replaceChildren(element('h2', title), element('p', trouble?.[language()] ?? '', 'trouble'), scrolling(title, table), more);
  }

  async function load(after = null) {
    const answer = await ask('imports', IMPORTS, { first: PAGE, after });
    trouble = answer.trouble ?? null;
    if (!trouble) {
      found = [...(after ? found : []), ...answer.edges.map((it) => it.node)];
      end = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    }
    speak();
  }

  return { root, speak, load };
}

// The table of projects: searched, filtered, ordered, page by page. The address has all of it.
import { filterBar } from '../filter/bar.js';
import { projectFilter } from '../filter/filter.js';
import { addressOf, changed } from '../shell/address.js';
import { failure } from '../shell/awaited.js';
import { button, element, link, scrolling } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { keepingFocus } from '../shell/focus.js';
import { entitle, heading } from '../shell/heading.js';
import { texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { asker } from '../shell/service.js';
import { storedChanges } from '../shell/stored.js';
import { columnChooser } from './chooser.js';
import { asksOf, chosenColumns, orderOf } from './columns.js';
import { exportLinks } from './exports.js';
import { head, row, skeleton } from './table.js';

const PAGE = 50;
const BONES = 10;
// A list that does not fill its page is looked at again while an import is under way, and an empty one since one may
// begin: at the first start the samples are drawn before they are imported.
const AGAIN_MILLIS = 2000;
const COUNT = `query ($filter: ProjectFilter) {
  projects(filter: $filter, first: 1) { totalCount }
  imports(first: 1) { edges { node { finishedAt } } }
}`;

const words = () => texts().projects;
const state = { parameters: new URLSearchParams(), asked: '', changes: null, page: null, trouble: null, counted: null, total: null, importing: false, question: null };
let again = null;
const askPage = asker();
const askCount = asker();

const title = heading();
const total = element('p', [], { className: 'quiet', role: 'status' });
const bar = filterBar('projects', { resets: ['after', 'before', 'at'] });
const tools = element('div', [], 'choice');
const columnPlace = element('div');
const thead = element('thead');
const rows = element('tbody', [], { id: 'rows' });
const table = element('table', [thead, rows]);
const note = element('div', [], { className: 'note', role: 'alert' });
const pager = element('nav', [], 'pager');

function question() {
  const { parameters } = state;
  const cursors = parameters.has('before') ? { last: PAGE, before: parameters.get('before') } : { first: PAGE, after: parameters.get('after') };
  const query = `query ($filter: ProjectFilter, $orderBy: [ProjectOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { node { id name ${asksOf(chosenColumns(parameters))} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
  return { query, variables: { filter: projectFilter(parameters), orderBy: orderOf(parameters), ...cursors } };
}

// Where the page begins among all, as far as the address knows.
const at = () => Math.max(1, Number.parseInt(state.parameters.get('at') ?? '1', 10) || 1);

function showTotal() {
  const { total: all, page } = state;
  if (all === null || !page) return;
  const shown = page.edges.length;
  const said = shown ? words().shown(count(at()), count(at() + shown - 1), count(all)) : words().total(count(all));
  total.textContent = state.importing ? `${said} · ${words().importing}` : said;
}

function showPager() {
  const { pageInfo } = state.page ?? {};
  const step = (key, text, there, changes) => {
    const made = there
      ? link(text, addressOf('projects', changed(state.parameters, { after: null, before: null, ...changes })), { className: 'button' })
      : element('span', text, { className: 'button', 'aria-disabled': 'true' });
    made.dataset.key = key;
    return made;
  };
  pager.setAttribute('aria-label', words().pages);
  pager.hidden = !pageInfo?.hasPreviousPage && !pageInfo?.hasNextPage;
  if (pager.hidden) return;
  const earlier = Math.max(1, at() - PAGE);
  pager.replaceChildren(
    step('previous', words().previous, pageInfo.hasPreviousPage, { before: pageInfo.startCursor, at: earlier === 1 ? null : earlier }),
    step('next', words().next, pageInfo.hasNextPage, { after: pageInfo.endCursor, at: at() + PAGE }),
  );
}

const filtered = () => JSON.stringify(projectFilter(state.parameters)) !== '{}';

function showNote() {
  const { page, trouble } = state;
  if (trouble) note.replaceChildren(...failure(trouble, load));
  else if (page && !page.edges.length && filtered()) note.replaceChildren(element('p', words().noneFit), button(texts().filter.clear, bar.clear));
  else if (page && !page.edges.length && state.importing) note.replaceChildren(element('p', words().soon));
  else if (page && !page.edges.length) note.replaceChildren(element('p', words().none), link(texts().upload.title, addressOf('upload'), { className: 'button' }));
  else note.replaceChildren();
}

function draw() {
  const columns = chosenColumns(state.parameters);
  const { page } = state;
  keepingFocus(title.closest('.view'), () => {
    thead.replaceChildren(head(columns, state.parameters));
    rows.replaceChildren(...(page ? page.edges.map(({ node }) => row(node, columns)) : state.trouble ? [] : skeleton(columns, BONES)));
    showPager();
  });
  tools.lastChild.replaceWith(exportLinks(state.parameters));
  showNote();
  showTotal();
}

async function countAll(filter) {
  const key = JSON.stringify(filter);
  if (state.counted === key) return;
  state.counted = key;
  const answer = await askCount(COUNT, { filter });
  if (!answer) return;
  if (answer.trouble) state.counted = null;
  state.total = answer.trouble ? null : answer.projects.totalCount;
  const wasImporting = state.importing;
  state.importing = !answer.trouble && answer.imports.edges.some(({ node }) => !node.finishedAt);
  showTotal();
  showNote();
  clearTimeout(again);
  if (state.page?.edges.length === PAGE) return;
  // Once more at once after the end, since the page may have been asked for before it.
  if (wasImporting && !state.importing) loadAnew();
  else if (state.importing || (state.total === 0 && !filtered())) again = setTimeout(loadAnew, AGAIN_MILLIS);
}

function loadAnew() {
  if (title.closest('.view').hidden) return;
  state.counted = null;
  load();
}

async function load() {
  const asked = question();
  Object.assign(state, { question: asked, asked: JSON.stringify(asked), trouble: null });
  if (state.changes !== storedChanges()) state.counted = null;
  state.changes = storedChanges();
  table.setAttribute('aria-busy', 'true');
  if (!state.page) draw();
  const answering = askPage(asked.query, asked.variables);
  countAll(asked.variables.filter);
  const answer = await answering;
  if (!answer) return;
  table.setAttribute('aria-busy', 'false');
  Object.assign(state, { page: answer.trouble ? null : answer.projects, trouble: answer.trouble ?? null });
  draw();
}

export function speak() {
  entitle(title, words().title);
  bar.speak();
  tools.replaceChildren(columnChooser(columnPlace, () => state.parameters), questionButton(() => state.question), element('span'));
  columnPlace.replaceChildren();
  table.parentNode.setAttribute('aria-label', words().title);
  draw();
}

export function hide() {
  clearTimeout(again);
  bar.hide();
}

export async function show(root, parameters) {
  const paged = ['after', 'before'].some((it) => parameters.get(it) !== state.parameters.get(it));
  state.parameters = parameters;
  if (!root.hasChildNodes()) {
    const region = scrolling(words().title, table);
    root.append(element('div', [element('div', [title, total]), tools], 'bar'), bar.root, columnPlace, element('section', [region, note, pager], 'flush'));
    speak();
  }
  bar.show(parameters);
  const fresh = state.asked === JSON.stringify(question()) && state.changes === storedChanges();
  if (fresh && !state.trouble) {
    state.counted = null;
    countAll(state.question.variables.filter);
    return draw();
  }
  await load();
  if (paged && table.getBoundingClientRect().top < 0) table.scrollIntoView();
}

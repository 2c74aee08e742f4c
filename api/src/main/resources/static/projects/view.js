// The table of projects.
import { button, element, projectLink, scrolling } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { storedChanges } from '../shell/stored.js';

const PAGE = 50;
const LARGEST_PAGE = 500;

const PROJECTS = `query ($first: Int!, $after: String) {
  projects(first: $first, after: $after) {
    totalCount
    edges { node { id name fiscalYear regionName regionCode department { name text } reported { score scoreText grade gradeText } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const COLUMNS = ['name', 'department', 'year', 'region', 'score', 'grade'];

const state = { found: null, total: 0, end: null, asked: 0, changes: null };
const title = heading();
const total = element('p', [], { id: 'total', role: 'status', className: 'quiet' });
const head = element('tr');
const rows = element('tbody', [], { id: 'rows' });
const note = element('p', [], { id: 'trouble', role: 'alert', className: 'trouble' });
const more = button('', () => loadMore());

function row(node) {
  const { reported } = node;
  const cells = [
    projectLink(node),
    node.department?.name ?? node.department?.text ?? '',
    node.fiscalYear ?? '',
    node.regionName ?? node.regionCode ?? '',
    reported.score ?? reported.scoreText ?? '',
    reported.gradeText ?? reported.grade ?? '',
  ].map((content, column) => element('td', content, column === 4 ? 'number' : ''));
  return element('tr', cells);
}

function showProjects() {
  const { found, end, trouble } = state;
  if (!found) return;
  rows.replaceChildren(...found.map(row));
  total.textContent = found.length ? texts().projects.shown(found.length, state.total) : '';
  note.textContent = trouble?.[language()] ?? '';
  more.hidden = end === null;
  if (!found.length && !trouble) {
    const empty = element('td', texts().projects.none, 'quiet');
    empty.colSpan = 6;
    rows.replaceChildren(element('tr', empty));
  }
}

// The answer to the latest question only: an import may end while more is asked for.
async function askFor(variables) {
  state.asked += 1;
  const { asked } = state;
  more.disabled = true;
  const answer = await ask('projects', PROJECTS, variables);
  if (asked !== state.asked) return null;
  more.disabled = false;
  return answer;
}

function take({ trouble = null, edges = [], totalCount = 0, pageInfo }) {
  state.trouble = trouble;
  state.found.push(...edges.map((it) => it.node));
  state.total = totalCount;
  state.end = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

// As many as are shown now.
async function loadProjects() {
  state.changes = storedChanges();
  const answer = await askFor({ first: Math.min(Math.max(PAGE, state.found?.length ?? 0), LARGEST_PAGE) });
  if (!answer) return;
  state.found = [];
  take(answer);
  showProjects();
}

async function loadMore() {
  const { end, found, total } = state;
  const before = found.length;
  const answer = await askFor({ first: PAGE, after: end });
  if (!answer) return;
  take(answer);
  if (answer.trouble) Object.assign(state, { end, total });
  showProjects();
  const next = rows.rows[before]?.querySelector('a') ?? more;
  next.focus({ preventScroll: true });
}

export function speak() {
  entitle(title, texts().projects.title);
  head.replaceChildren(
    ...COLUMNS.map((it) => element('th', texts().words[it], { scope: 'col', className: it === 'score' ? 'number' : '' })),
  );
  more.textContent = texts().projects.moreProjects;
  showProjects();
}

export async function show(root) {
  if (!root.hasChildNodes()) {
    more.hidden = true;
    const table = element('table', [element('thead', head), rows]);
    root.append(title, total, element('section', [scrolling(texts().projects.title, table), note, more]));
    speak();
  }
  if (state.changes !== storedChanges()) await loadProjects();
}

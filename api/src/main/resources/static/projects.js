// The table of projects.
import { element, projectLink } from './element.js';
import { language, texts } from './language.js';
import { ask } from './service.js';

const PAGE = 50;
const LARGEST_PAGE = 500;

const PROJECTS = `query ($first: Int!, $after: String) {
  projects(first: $first, after: $after) {
    totalCount
    edges { node { id name fiscalYear regionName regionCode department { name text } reported { score scoreText grade gradeText } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const $ = (id) => document.getElementById(id);
const state = { found: null, total: 0, end: null, asked: 0 };

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

export function showProjects() {
  const { found, total, end, trouble } = state;
  if (!found) return;
  $('rows').replaceChildren(...found.map(row));
  $('total').textContent = found.length ? texts().shown(found.length, total) : '';
  $('trouble').textContent = trouble?.[language()] ?? '';
  $('more-projects').hidden = end === null;
  if (!found.length && !trouble) {
    const empty = element('td', texts().none, 'quiet');
    empty.colSpan = 6;
    $('rows').replaceChildren(element('tr', empty));
  }
}

// The answer to the latest question only: an import may end while more is asked for.
async function askFor(variables) {
  state.asked += 1;
  const { asked } = state;
  $('more-projects').disabled = true;
  const answer = await ask('projects', PROJECTS, variables);
  if (asked !== state.asked) return null;
  $('more-projects').disabled = false;
  return answer;
}

function take({ trouble = null, edges = [], totalCount = 0, pageInfo }) {
  state.trouble = trouble;
  state.found.push(...edges.map((it) => it.node));
  state.total = totalCount;
  state.end = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

// As many as are shown now.
export async function loadProjects() {
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
  const next = $('rows').rows[before]?.querySelector('a') ?? $('more-projects');
  next.focus({ preventScroll: true });
}

export function startProjects() {
  $('more-projects').addEventListener('click', loadMore);
}

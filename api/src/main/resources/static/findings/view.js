// Findings across projects and summary lists, to work through. The address has which.
import { filterBar } from '../filter/bar.js';
import { addressOf, changed, go } from '../shell/address.js';
import { failure } from '../shell/awaited.js';
import { button, element, projectLink, selection } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { keepingFocus } from '../shell/focus.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { ask, asker } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { decidableFinding, decisionLine, FINDING, findingSentence } from './finding.js';
import { choice, chosen, findingFilter, FINDINGS as SELECTED } from './selection.js';

const PAGE = 20;
const LARGEST_PAGE = 500;
const CODES = '{ findingCodes { code severity meaning { zh en } } }';

// The total is counted for the first page of a filter only.
const FINDINGS = `query ($filter: FindingFilter, $first: Int, $after: String, $count: Boolean!) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $count)
    edges { node { ${FINDING} project { id name fiscalYear department { name text } } list { id title fiscalYear department { name text } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const state = {
  parameters: new URLSearchParams(),
  codes: [],
  found: null,
  total: 0,
  end: null,
  question: null,
  filter: null,
  changes: null,
};
const askFindings = asker();
const title = heading();
const total = element('p', [], { id: 'findings-total', role: 'status', className: 'quiet' });
const tools = element('div', [], 'choice');
const bar = filterBar('findings', { selected: SELECTED });
const lists = element('div', [], 'choice');
const list = element('ul', [], { id: 'finding-groups', className: 'plain' });
const note = element('div', [], { id: 'findings-note', className: 'note', role: 'status' });
const more = button('', () => loadMore());

const options = (named) => Object.entries(named).map(([value, text]) => new Option(text, value));

function codeGroups() {
  return Object.entries(texts().words.severities).map(([severity, label]) => {
    const codes = state.codes.filter((it) => it.severity === severity);
    const group = element('optgroup', codes.map((it) => new Option(it.meaning[language()], it.code)));
    group.label = label;
    return group;
  });
}

function listOf(name, label, among) {
  const all = new Option(texts().findings.all, '');
  const made = selection(label, [all, ...among], chosen(state.parameters, name), (value) =>
    go(addressOf('findings', changed(state.parameters, { [name]: choice(name, value) }))),
  );
  made.querySelector('select').dataset.key = name;
  return made;
}

function showLists() {
  const { words } = texts();
  keepingFocus(lists, () =>
    lists.replaceChildren(
      listOf('severity', words.severity, options(words.severities)),
      listOf('finding', words.code, codeGroups()),
      listOf('status', words.status, options(words.decisions)),
    ),
  );
}

// Findings of a project or list stand together, one below the other.
function groups() {
  const made = [];
  for (const finding of state.found) {
    const about = finding.project ?? finding.list;
    if (!made.length || made.at(-1).about?.id !== about?.id) made.push({ finding, about, findings: [] });
    made.at(-1).findings.push(finding);
  }
  return made;
}

// Those of a project are decided about there, beside its form; those of a list have no other place.
function item(finding) {
  if (!finding.project) return decidableFinding(finding, noteStoredChange);
  return element('li', [findingSentence(finding), ...(finding.status === 'OPEN' ? [] : [decisionLine(finding)])], 'finding');
}

function group({ finding, about, findings }) {
  const { project } = finding;
  const department = about?.department?.name ?? about?.department?.text;
  const rest = [department, about?.fiscalYear].filter(Boolean).join(' · ');
  const heading = element('h3', [project ? projectLink(project) : texts().findings.fromList(about?.title ?? ''), ' ', element('small', rest)]);
  const items = findings.map(item);
  for (const it of items) it.tabIndex = -1;
  return element('li', [heading, element('ul', items, 'plain')]);
}

function showNote() {
  const { found, trouble } = state;
  if (trouble) note.replaceChildren(...failure(trouble, () => loadFindings()));
  else if (!found) note.replaceChildren(element('p', texts().shell.reading, 'quiet'));
  else note.replaceChildren(...(found.length ? [] : [element('p', texts().findings.noFindings, 'quiet')]));
}

function showFound() {
  const { found, end, trouble } = state;
  showNote();
  if (!found) return;
  list.replaceChildren(...groups().map(group));
  total.textContent = found.length ? texts().findings.allFindings(count(found.length), count(state.total)) : '';
  more.hidden = end === null;
}

// Nobody asks for more of a list that is about to change.
function showBusy(busy) {
  list.setAttribute('aria-busy', busy);
  more.disabled = busy;
}

// The answer to the latest question only: filters may change faster than the service answers.
async function askFor(variables) {
  state.question = { query: FINDINGS, variables: { filter: findingFilter(state.parameters), ...variables } };
  showBusy(true);
  const answer = await askFindings(state.question.query, state.question.variables);
  if (!answer) return null;
  showBusy(false);
  return answer.findings ?? answer;
}

// As many as are shown now, or a first page `anew`.
async function loadFindings({ anew = false } = {}) {
  Object.assign(state, { changes: storedChanges(), filter: JSON.stringify(findingFilter(state.parameters)) });
  const first = anew ? PAGE : Math.min(Math.max(PAGE, state.found?.length ?? 0), LARGEST_PAGE);
  const answer = await askFor({ first, count: true });
  if (!answer) return;
  state.found = [];
  take(answer);
  state.total = answer.totalCount ?? 0;
  showFound();
}

function take({ trouble = null, edges = [], pageInfo }) {
  state.trouble = trouble;
  state.found.push(...edges.map((it) => it.node));
  state.end = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

async function loadMore() {
  const { end, found } = state;
  const before = found.length;
  const answer = await askFor({ first: PAGE, after: end, count: false });
  if (!answer) return;
  take(answer);
  if (answer.trouble) state.end = end;
  showFound();
  const next = list.querySelectorAll('.finding')[before] ?? more;
  next.focus({ preventScroll: true });
}

// Without the catalogue everything but the choice of a kind works.
async function loadCodes() {
  const codes = await ask('findingCodes', CODES);
  state.codes = codes.trouble ? [] : codes;
  showLists();
}

export function speak() {
  entitle(title, texts().findings.title);
  more.textContent = texts().findings.moreFindings;
  bar.speak();
  tools.replaceChildren(questionButton(() => state.question));
  showLists();
  showFound();
}

export const hide = () => bar.hide();

export async function show(root, parameters) {
  state.parameters = parameters;
  if (!root.hasChildNodes()) {
    more.hidden = true;
    root.append(element('div', [element('div', [title, total]), tools], 'bar'), bar.root, lists, element('section', [list, note, more]));
    speak();
    loadCodes();
  }
  bar.show(parameters);
  showLists();
  const anew = state.filter !== JSON.stringify(findingFilter(parameters));
  if (anew || state.changes !== storedChanges()) await loadFindings({ anew });
}

// Findings across projects and summary lists, to work through.
import { button, element, projectLink, selection } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { decidableFinding, decisionLine, FINDING, findingSentence } from './finding.js';

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
  filter: { severity: '', code: '', status: 'OPEN' },
  codes: [],
  found: null,
  total: 0,
  end: null,
  asked: 0,
  changes: null,
};
const title = heading();
const total = element('p', [], { id: 'findings-total', role: 'status', className: 'quiet' });
const filter = element('div', [], { className: 'choice filter' });
const list = element('ul', [], { id: 'finding-groups', className: 'plain' });
const note = element('p', [], { id: 'findings-note', role: 'status' });
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

function showFilter() {
  const choose = (name) => (value) => {
    state.filter[name] = value;
    loadFindings({ anew: true });
  };
  const all = () => new Option(texts().findings.all, '');
  const { severity, code, status } = state.filter;
  filter.replaceChildren(
    selection(texts().words.severity, [all(), ...options(texts().words.severities)], severity, choose('severity')),
    selection(texts().words.code, [all(), ...codeGroups()], code, choose('code')),
    selection(texts().words.status, [all(), ...options(texts().words.decisions)], status, choose('status')),
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

function showFound() {
  const { found, end, trouble } = state;
  if (!found) return;
  list.replaceChildren(...groups().map(group));
  total.textContent = found.length ? texts().findings.allFindings(found.length, state.total) : '';
  note.textContent = trouble?.[language()] ?? (found.length ? '' : texts().findings.noFindings);
  note.className = trouble ? 'trouble' : 'quiet';
  more.hidden = end === null;
}

function conditions() {
  const { severity, code, status } = state.filter;
  return {
    ...(severity && { severity: { eq: severity } }),
    ...(code && { code: { eq: code } }),
    ...(status && { status: { eq: status } }),
  };
}

// Nobody asks for more of a list that is about to change.
function showBusy(busy) {
  list.setAttribute('aria-busy', busy);
  more.disabled = busy;
}

// The answer to the latest question only: filters may change faster than the service answers.
async function askFor(variables) {
  state.asked += 1;
  const { asked } = state;
  showBusy(true);
  const answer = await ask('findings', FINDINGS, { filter: conditions(), ...variables });
  if (asked !== state.asked) return null;
  showBusy(false);
  return answer;
}

// As many as are shown now, or a first page `anew`.
async function loadFindings({ anew = false } = {}) {
  state.changes = storedChanges();
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
  showFilter();
}

export function speak() {
  entitle(title, texts().findings.title);
  more.textContent = texts().findings.moreFindings;
  showFilter();
  showFound();
}

export async function show(root) {
  if (!root.hasChildNodes()) {
    more.hidden = true;
    root.append(title, total, filter, element('section', [list, note, more]));
    speak();
    loadCodes();
  }
  if (state.changes !== storedChanges()) await loadFindings();
}

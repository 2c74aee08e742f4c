import { element } from './element.js';
import { guessesOf, guessSection } from './guesses.js';
import { TEXTS } from './texts.js';

const MOST_LINES = 20;
const MOST_CELLS = 5;
const FIRST_PROJECTS = `{
  projects(first: 50) {
    totalCount
    edges { node { name fiscalYear regionName regionCode department { name text } reported { score scoreText grade gradeText } } }
  }
}`;
const UNDO = `mutation ($id: ID!) {
  undoImport(id: $id) { reversed kept failed problems { code message { zh en } } }
}`;

const CONFIRM = `mutation ($regionCode: String!, $heading: String!, $meaning: HeadingMeaning!) {
  confirmHeading(regionCode: $regionCode, heading: $heading, meaning: $meaning) { heading }
}`;

const TEMPLATES = '{ templates { id name { zh en } } }';

const $ = (id) => document.getElementById(id);
const state = { busy: false, language: localStorage.getItem('language') === 'en' ? 'en' : 'zh', job: null, sent: null, projects: null, templates: [] };
const texts = () => TEXTS[state.language];

function showTexts() {
  document.documentElement.lang = state.language;
  document.title = texts().title;
  for (const it of document.querySelectorAll('[data-text]')) it.textContent = texts()[it.dataset.text];
  $('language').textContent = texts().other;
  $('language').lang = state.language === 'en' ? 'zh' : 'en';
  showJob();
  showTemplates();
  showProjects();
}

const sentence = (problem) =>
  [problem.sheet, problem.cell].filter(Boolean).join(' ') + ' ' + problem.message[state.language];

function list(lines) {
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(element('li', texts().more(lines.length - shown.length)));
  return element('ul', shown);
}

function fileLines(file) {
  const problems = [file.problem, ...(file.sheets ?? []).map((it) => it.problem)].filter(Boolean);
  return problems.map((it) => element('li', [`${file.name}: `, sentence(it)], 'trouble'));
}

// Which template a sheet's forms look like and in what they differ from it.
function templateLines(file) {
  return (file.sheets ?? [])
    .filter((it) => it.forms > 0)
    .map((it) => {
      const why = it.template ? it.template.why[state.language] : texts().noTemplate;
      return element('li', `${file.name} ${it.name}: ${why}`, 'quiet');
    });
}

function leftOverLines(file) {
  return (file.sheets ?? [])
    .filter((it) => it.unmapped > 0)
    .map((it) => {
      const cells = it.unmappedCells.slice(0, MOST_CELLS).map(({ cell, text }) => `${cell} “${text}”`);
      const more = it.unmapped > cells.length ? ' …' : '';
      return element('li', `${file.name} ${it.name}: ${texts().leftOver(it.unmapped)} ${cells.join(', ')}${more}`, 'quiet');
    });
}

function changeLine(change) {
  const line = element('li', `${texts().outcomes[change.outcome]}: ${change.name}`);
  if (change.problem) line.append(element('span', ` ${sentence(change.problem)}`, 'trouble'));
  const paths = (change.fields ?? []).map((it) => it.path);
  if (paths.length) line.append(element('span', ` (${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ' …' : ''})`, 'quiet'));
  return line;
}

const findingLines = ({ name, findings }) =>
  findings.map((it) => element('li', [`${texts().finding} · ${name}: `, sentence(it)]));

function annotatedLink({ id }) {
  const link = element('a', texts().annotated);
  link.href = `/imports/${encodeURIComponent(id)}/annotated`;
  link.download = '';
  return link;
}

// What undoing took back, and why the rest stays.
function undoLines({ undo }) {
  if (!undo) return [];
  if (undo.trouble) return [element('p', undo.trouble[state.language], 'trouble')];
  return [
    element('p', texts().undone(undo)),
    list(undo.problems.map((it) => element('li', it.message[state.language], 'trouble'))),
  ];
}

// For an import that has stored something, until nothing of it is left.
function undoButton(job) {
  if (job.mode !== 'COMMIT' || !['SUCCEEDED', 'PARTIAL'].includes(job.status)) return [];
  const button = element('button', texts().undo);
  button.type = 'button';
  button.disabled = state.busy;
  button.addEventListener('click', () => {
    if (confirm(texts().confirmUndo)) undo(job);
  });
  return [button];
}

function showJob() {
  const { job } = state;
  if (!job) return;
  if (job.waiting) return $('import').replaceChildren(element('p', texts().reading));
  if (job.message) return $('import').replaceChildren(element('p', job.message[state.language], 'trouble'));
  const note = job.mode === 'DRY_RUN' ? ` (${texts().dryRunNote})` : '';
  $('import').replaceChildren(
    element('p', [element('strong', texts().statuses[job.status] + note), ` · ${texts().counts(job.counts)}`]),
    ...(job.finishedAt ? [element('p', annotatedLink(job))] : []),
    ...undoButton(job),
    ...undoLines(job),
    list((job.files ?? []).flatMap(fileLines)),
    ...(job.finishedAt ? guessSection((job.guesses ??= guessesOf(job.files ?? [])), guessTools(job)) : []),
    list((job.files ?? []).flatMap(templateLines)),
    list((job.files ?? []).flatMap(leftOverLines)),
    list((job.changes ?? []).flatMap(findingLines)),
    list((job.changes ?? []).filter((it) => it.outcome !== 'UNCHANGED').map(changeLine)),
  );
}

function showTemplates() {
  const links = state.templates.map(({ id, name }) => {
    const link = element('a', name[state.language]);
    link.href = `/templates/${encodeURIComponent(id)}/workbook`;
    return element('li', link);
  });
  $('templates').replaceChildren(...links);
}

function row({ node }) {
  const { reported } = node;
  const cells = [
    node.name,
    node.department?.name ?? node.department?.text ?? '',
    node.fiscalYear ?? '',
    node.regionName ?? node.regionCode ?? '',
    reported.score ?? reported.scoreText ?? '',
    reported.gradeText ?? reported.grade ?? '',
  ].map((text, column) => element('td', String(text), column === 4 ? 'number' : ''));
  return element('tr', cells);
}

function showProjects() {
  const { projects } = state;
  if (!projects) return;
  $('rows').replaceChildren(...(projects.edges ?? []).map(row));
  $('total').textContent = projects.edges?.length ? texts().shown(projects.edges.length, projects.totalCount) : '';
  $('trouble').textContent = projects.trouble?.[state.language] ?? '';
  if (projects.edges?.length === 0) {
    const empty = element('td', texts().none, 'quiet');
    empty.colSpan = 6;
    $('rows').replaceChildren(element('tr', empty));
  }
}

const offline = () => ({ zh: TEXTS.zh.offline, en: TEXTS.en.offline });
const changed = () => ({ zh: TEXTS.zh.changed, en: TEXTS.en.changed });

// A browser hands out no file that was written since it was chosen.
const areReadable = (files) =>
  Promise.all(files.map((it) => it.slice(0, 1).arrayBuffer())).then(() => true, () => false);

// A sentence in both languages where the service sent one, else what it said.
function trouble({ message, extensions, detail, title }) {
  if (message?.zh) return message;
  const said = extensions?.message ?? message ?? detail ?? title;
  return said?.zh ? said : { zh: said ?? TEXTS.zh.offline, en: said ?? TEXTS.en.offline };
}

// A field's answer, or the trouble with it.
async function ask(field, query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    return answer.data?.[field] ?? { trouble: trouble(answer.errors?.[0] ?? answer) };
  } catch {
    return { trouble: offline() };
  }
}

// Without them the page does all it else does.
async function loadTemplates() {
  const templates = await ask('templates', TEMPLATES);
  state.templates = templates.trouble ? [] : templates;
  showTemplates();
}

async function loadProjects() {
  state.projects = await ask('projects', FIRST_PROJECTS);
  showProjects();
}

// What to remember of a guess that the clerk has settled.
async function confirmGuess({ regionCode, heading }, meaning) {
  const answer = await ask('confirmHeading', CONFIRM, { regionCode, heading, meaning });
  return answer.trouble ? { trouble: answer.trouble } : { trouble: null, confirmed: meaning };
}

// The files of the last upload once more, to be read with what was confirmed since; or those that are named, in a region.
function again(regionCode, names) {
  const { sent } = state;
  const isMeant = (file) => !names || names.some((it) => it === file.name || it.startsWith(`${file.name}/`));
  return upload(sent.files.filter(isMeant), regionCode ?? sent.regionCode);
}

function guessTools({ regionTrouble }) {
  return { texts: texts(), language: state.language, trouble: regionTrouble, confirm: confirmGuess, again };
}

async function upload(files, regionCode) {
  if (!files.length || state.busy) return;
  state.busy = true;
  const { job: before, sent: sentBefore } = state;
  state.sent = { files, regionCode };
  const form = new FormData();
  for (const file of files) form.append('file', file);
  form.append('mode', $('dry-run').checked ? 'DRY_RUN' : 'COMMIT');
  if (regionCode) form.append('regionCode', regionCode);
  state.job = { waiting: true };
  showJob();
  try {
    let response = await fetch('/imports?wait=PT60S', { method: 'POST', body: form });
    while (response.status === 202) {
      state.job = await response.json();
      showJob();
      response = await next(state.job.id);
    }
    const answer = await response.json();
    state.job = response.ok ? answer : { message: trouble(answer) };
  } catch {
    state.job = { message: (await areReadable(files)) ? offline() : changed() };
  }
  // A region that there is not: its question stays, with what was said of it.
  if (regionCode && state.job.message && before?.guesses?.some((guess) => !guess.regionCode)) {
    Object.assign(state, { sent: sentBefore, job: Object.assign(before, { regionTrouble: state.job.message }) });
  }
  state.busy = false;
  showJob();
  await loadProjects();
}

async function undo(job) {
  if (state.busy) return;
  state.busy = true;
  showJob();
  job.undo = await ask('undoImport', UNDO, { id: job.id });
  const { undo: done } = job;
  const whole = !done.trouble && done.problems.length === 0;
  if (whole) Object.assign(job, { status: 'UNDONE', changes: [] });
  state.busy = false;
  showJob();
  await loadProjects();
}

// The job a second later, with the status that POST gives to an unfinished one.
async function next(id) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const response = await fetch(`/imports/${encodeURIComponent(id)}`);
  const job = await response.clone().json();
  const unfinished = job.status === 'QUEUED' || job.status === 'RUNNING';
  return unfinished ? new Response(JSON.stringify(job), { status: 202 }) : response;
}

$('language').addEventListener('click', () => {
  state.language = state.language === 'en' ? 'zh' : 'en';
  localStorage.setItem('language', state.language);
  showTexts();
});
$('files').addEventListener('change', async ({ target }) => {
  await upload([...target.files]);
  target.value = '';
});
for (const name of ['dragover', 'dragleave', 'drop']) {
  $('drop').addEventListener(name, (event) => {
    event.preventDefault();
    $('drop').classList.toggle('over', name === 'dragover');
    if (name === 'drop') upload([...event.dataTransfer.files]);
  });
}

showTexts();
loadTemplates();
loadProjects();

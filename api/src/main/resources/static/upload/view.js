// The upload of forms, and what became of it.
import { lookAgain } from '../shell/address.js';
import { button, element, link } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { inBoth, language, texts as allTexts } from '../shell/language.js';
import { ask, trouble } from '../shell/service.js';
import { noteStoredChange } from '../shell/stored.js';
import { guessesOf, guessSection } from './guesses.js';

const MOST_LINES = 20;
const MOST_CELLS = 5;
const UNDO = `mutation ($id: ID!) {
  undoImport(id: $id) { reversed kept failed problems { code message { zh en } } }
}`;

const CONFIRM = `mutation ($regionCode: String!, $heading: String!, $meaning: HeadingMeaning!) {
  confirmHeading(regionCode: $regionCode, heading: $heading, meaning: $meaning) { heading }
}`;

const state = { busy: false, job: null, sent: null };
const texts = () => allTexts().upload;

const title = heading();
const choose = element('strong');
const kinds = element('span');
const drop = element('label', [choose, kinds], { id: 'drop', htmlFor: 'files' });
const chosen = element('input', [], { id: 'files', type: 'file', multiple: true, accept: '.xlsx,.xls,.et,.ods,.csv,.zip' });
const dryRun = element('input', [], { type: 'checkbox' });
const dryRunText = element('span');
const outcome = element('div', [], { id: 'import', role: 'status' });

const sentence = (problem) =>
  [problem.sheet, problem.cell].filter(Boolean).join(' ') + ' ' + problem.message[language()];

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
      const why = it.template ? it.template.why[language()] : texts().noTemplate;
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
  const line = element('li', `${allTexts().words.outcomes[change.outcome]}: ${change.name}`);
  if (change.problem) line.append(element('span', ` ${sentence(change.problem)}`, 'trouble'));
  const paths = (change.fields ?? []).map((it) => it.path);
  if (paths.length) line.append(element('span', ` (${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ' …' : ''})`, 'quiet'));
  return line;
}

const findingLines = ({ name, findings }) =>
  findings.map((it) => element('li', [`${texts().finding} · ${name}: `, sentence(it)]));

function annotatedLink({ id }) {
  const made = link(texts().annotated, `/imports/${encodeURIComponent(id)}/annotated`);
  made.download = '';
  return made;
}

// What undoing took back, and why the rest stays.
function undoLines({ undo }) {
  if (!undo) return [];
  if (undo.trouble) return [element('p', undo.trouble[language()], 'trouble')];
  return [
    element('p', texts().undone(undo)),
    list(undo.problems.map((it) => element('li', it.message[language()], 'trouble'))),
  ];
}

// For an import that has stored something, until nothing of it is left.
function undoButton(job) {
  if (job.mode !== 'COMMIT' || !['SUCCEEDED', 'PARTIAL'].includes(job.status)) return [];
  const made = button(texts().undo, () => {
    if (confirm(texts().confirmUndo)) undo(job);
  });
  made.disabled = state.busy;
  return [made];
}

function showJob() {
  const { job } = state;
  if (!job) return;
  if (job.waiting) return outcome.replaceChildren(element('p', allTexts().shell.reading));
  if (job.message) return outcome.replaceChildren(element('p', job.message[language()], 'trouble'));
  const note = job.mode === 'DRY_RUN' ? ` (${texts().dryRunNote})` : '';
  outcome.replaceChildren(
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

// A browser hands out no file that was written since it was chosen.
const areReadable = (files) =>
  Promise.all(files.map((it) => it.slice(0, 1).arrayBuffer())).then(() => true, () => false);

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
  return { texts: texts(), language: language(), trouble: regionTrouble, confirm: confirmGuess, again };
}

async function upload(files, regionCode) {
  if (!files.length || state.busy) return;
  state.busy = true;
  const { job: before, sent: sentBefore } = state;
  state.sent = { files, regionCode };
  const form = new FormData();
  for (const file of files) form.append('file', file);
  form.append('mode', dryRun.checked ? 'DRY_RUN' : 'COMMIT');
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
    state.job = { message: (await areReadable(files)) ? inBoth((it) => it.shell.offline) : inBoth((it) => it.upload.changed) };
  }
  // A region that there is not: its question stays, with what was said of it.
  if (regionCode && state.job.message && before?.guesses?.some((guess) => !guess.regionCode)) {
    Object.assign(state, { sent: sentBefore, job: Object.assign(before, { regionTrouble: state.job.message }) });
  }
  state.busy = false;
  showJob();
  noteStoredChange();
  lookAgain();
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
  noteStoredChange();
  lookAgain();
}

// The job a second later, with the status that POST gives to an unfinished one.
async function next(id) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const response = await fetch(`/imports/${encodeURIComponent(id)}`);
  const job = await response.clone().json();
  const unfinished = job.status === 'QUEUED' || job.status === 'RUNNING';
  return unfinished ? new Response(JSON.stringify(job), { status: 202 }) : response;
}

chosen.addEventListener('change', async () => {
  await upload([...chosen.files]);
  chosen.value = '';
});
for (const name of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') upload([...event.dataTransfer.files]);
  });
}

export function speak() {
  entitle(title, texts().title);
  choose.textContent = texts().choose;
  kinds.textContent = texts().kinds;
  dryRunText.textContent = texts().dryRun;
  showJob();
}

export function show(root) {
  if (root.hasChildNodes()) return;
  const form = element('form', [drop, chosen, element('label', [dryRun, ' ', dryRunText], 'option')], { id: 'upload-form' });
  root.append(title, element('section', [form, outcome]));
  speak();
}

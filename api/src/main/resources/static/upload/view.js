// The upload of forms: chosen or dropped, checked, stored, and what became of them.
import { lookAgain } from '../shell/address.js';
import { button, element } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts as allTexts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { ACCEPTED, dropped, inFolder } from './chosen.js';
import { guessesOf, guessSection } from './guesses.js';
import { importHistory } from './history.js';
import { progressOf } from './progress.js';
import { resultOf } from './result.js';
import { transfer } from './transfer.js';

const CONFIRM = `mutation ($regionCode: String!, $heading: String!, $meaning: HeadingMeaning!) {
  confirmHeading(regionCode: $regionCode, heading: $heading, meaning: $meaning) { heading }
}`;

const state = { busy: false, job: null, sent: null, progress: null };
const texts = () => allTexts().upload;

const title = heading();
const choose = element('strong');
const kinds = element('span');
const drop = element('label', [choose, kinds], { id: 'drop', htmlFor: 'files' });
const files = element('input', [], { id: 'files', type: 'file', multiple: true, accept: ACCEPTED });
const folder = element('input', [], { id: 'folder', type: 'file', webkitdirectory: true, hidden: true });
const chooseFolder = button('', () => folder.click());
const checkFirst = element('input', [], { type: 'checkbox', checked: localStorage.getItem('checkFirst') !== 'no' });
const checkText = element('span');
const outcome = element('section', [], { id: 'import', hidden: true });
const said = element('p', '', { className: 'unseen', role: 'status' });
const history = importHistory();
let changes = null;

function loadHistory() {
  changes = storedChanges();
  history.load();
}

// What to remember of a guess that the clerk has settled.
async function confirmGuess({ regionCode, heading: printed }, meaning) {
  const answer = await ask('confirmHeading', CONFIRM, { regionCode, heading: printed, meaning });
  return answer.trouble ? { trouble: answer.trouble } : { trouble: null, confirmed: meaning };
}

// The files of the last upload once more, to be read with what was confirmed since; or those that are named, in a region.
function again(regionCode, names) {
  const { sent } = state;
  const isMeant = (file) => !names || names.some((it) => it === file.name || it.startsWith(`${file.name}/`));
  return upload(sent.files.filter(isMeant), { ...sent, regionCode: regionCode ?? sent.regionCode });
}

const commit = () => upload(state.sent.files, { ...state.sent, mode: 'COMMIT' });

function guesses(job) {
  job.guesses ??= guessesOf(job.files ?? []);
  return guessSection(job.guesses, { texts: texts(), language: language(), trouble: job.regionTrouble, confirm: confirmGuess, again });
}

function changed() {
  showJob();
  if (!state.job?.undoing) loadHistory();
}

function showJob() {
  const { job, progress } = state;
  outcome.hidden = !job && !progress;
  if (progress) return outcome.replaceChildren(progress.root);
  if (!job) return;
  outcome.replaceChildren(...resultOf(job, { commit, changed, between: job.trouble ? [] : guesses(job) }));
}

async function upload(chosen, { mode, regionCode }) {
  if (!chosen.length || state.busy) return;
  const { job: before, sent: sentBefore } = state;
  const progress = progressOf(chosen);
  Object.assign(state, { busy: true, progress, sent: { files: chosen, mode, regionCode } });
  showJob();
  const job = await transfer(chosen, state.sent, progress.sent, progress.progressed);
  Object.assign(state, { busy: false, progress: null, job });
  // A region that there is not: its question stays, with what was said of it.
  if (regionCode && job.trouble && before?.guesses?.some((guess) => !guess.regionCode)) {
    Object.assign(state, { sent: sentBefore, job: Object.assign(before, { regionTrouble: job.trouble }) });
  }
  showJob();
  said.textContent = job.trouble?.[language()] ?? `${texts().statuses[job.status]} ${texts().counts(job.counts)}`;
  if (mode === 'COMMIT') noteStoredChange();
  loadHistory();
  if (mode === 'COMMIT') lookAgain();
}

const start = (chosen) => upload(chosen, { mode: checkFirst.checked ? 'DRY_RUN' : 'COMMIT' });

files.addEventListener('change', async () => {
  await start([...files.files]);
  files.value = '';
});
folder.addEventListener('change', async () => {
  await start(inFolder(folder.files));
  folder.value = '';
});
checkFirst.addEventListener('change', () => localStorage.setItem('checkFirst', checkFirst.checked ? 'yes' : 'no'));
for (const name of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, async (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') start(await dropped(event.dataTransfer));
  });
}

export function speak() {
  entitle(title, texts().title);
  choose.textContent = texts().choose;
  kinds.textContent = texts().kinds;
  chooseFolder.textContent = texts().folder;
  checkText.textContent = texts().checkFirst;
  showJob();
  history.speak();
}

export function show(root) {
  if (root.hasChildNodes()) {
    if (changes !== storedChanges()) loadHistory();
    return;
  }
  const options = element('div', [element('label', [checkFirst, checkText], 'option'), chooseFolder], 'bar');
  const form = element('form', [drop, files, folder, options], { id: 'upload-form' });
  root.append(title, element('section', form), said, outcome, history.root);
  speak();
  loadHistory();
}

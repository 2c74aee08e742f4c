// Takes an import back.
import { button, element } from '../shell/element.js';
import { language, texts as allTexts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { noteStoredChange } from '../shell/stored.js';

const UNDO = `mutation ($id: ID!) {
  undoImport(id: $id) { reversed kept failed problems { code message { zh en } } }
}`;
const texts = () => allTexts().upload;

async function undo(job, changed) {
  job.undoing = true;
  changed();
  job.undo = await ask('undoImport', UNDO, { id: job.id });
  job.undoing = false;
  if (!job.undo.trouble && job.undo.problems.length === 0) Object.assign(job, { status: 'UNDONE', changes: [] });
  noteStoredChange();
  changed();
}

// For an import that has stored something, until nothing of it is left.
export function undoButton(job, changed) {
  if (job.mode !== 'COMMIT' || !['SUCCEEDED', 'PARTIAL'].includes(job.status)) return [];
  const made = button(texts().undo, () => confirm(texts().confirmUndo) && undo(job, changed));
  made.disabled = Boolean(job.undoing);
  return [made];
}

// What undoing took back, and why the rest stays.
export function undoLines({ undo: done }) {
  if (!done) return [];
  if (done.trouble) return [element('p', done.trouble[language()], 'trouble')];
  return [
    element('p', texts().undone(done)),
    ...(done.problems.length ? [element('ul', done.problems.map((it) => element('li', it.message[language()], 'trouble')), 'plain problems')] : []),
  ];
}

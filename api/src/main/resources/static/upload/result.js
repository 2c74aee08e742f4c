// What became of an upload, and what can be done with it.
import { addressOf } from '../shell/address.js';
import { button, element, link } from '../shell/element.js';
import { language, texts as allTexts } from '../shell/language.js';
import { formTable, placed } from './forms.js';
import { undoButton, undoLines } from './undo.js';

const texts = () => allTexts().upload;

function fileProblems(file) {
  const problems = [file.problem, ...(file.sheets ?? []).map((it) => it.problem)].filter(Boolean);
  return problems.map((it) => element('li', [`${file.name}: `, placed(it)], 'trouble'));
}

// Cells of sheets without a form, of which the table has no row.
function restLines(file) {
  return (file.sheets ?? [])
    .filter((it) => it.unmapped > 0 && it.forms === 0)
    .map((it) => element('li', `${file.name} ${it.name}: ${texts().leftOver(it.unmapped)}`, 'quiet'));
}

function tools(job, { commit, changed }) {
  const stored = job.mode === 'COMMIT' && ['SUCCEEDED', 'PARTIAL'].includes(job.status);
  const annotated = link(texts().annotated, `/imports/${encodeURIComponent(job.id)}/annotated`, { className: 'button', download: '' });
  const projects = link(texts().itsProjects, addressOf('projects', { import: job.id }), { className: 'button' });
  return element('div', [
    ...(commit && job.mode === 'DRY_RUN' && job.counts.found > job.counts.rejected ? [button(texts().commit, commit, { className: 'main' })] : []),
    ...(stored ? [projects] : []),
    annotated,
    ...undoButton(job, changed),
  ], 'choice');
}

/*
 * The result of a job that ended. `commit`, where there is one, imports the same files after a dry run; `changed` is
 * called when the job is not what it was; `between` are parts that stand before the table.
 */
export function resultOf(job, { commit, changed, between = [] }) {
  if (job.trouble) return [element('p', job.trouble[language()], 'trouble')];
  const note = job.mode === 'DRY_RUN' ? ` (${texts().dryRunNote})` : '';
  const files = job.files ?? [];
  const lines = [...files.flatMap(fileProblems), ...files.flatMap(restLines)];
  return [
    element('p', [element('strong', texts().statuses[job.status] + note), ` · ${texts().counts(job.counts)}`]),
    tools(job, { commit, changed }),
    ...undoLines(job),
    ...(lines.length ? [element('ul', lines, 'plain problems')] : []),
    ...between,
    ...formTable(job),
  ];
}

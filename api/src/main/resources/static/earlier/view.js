// An import of before: what became of it, and what can be done with it.
import { addressOf } from '../shell/address.js';
import { element, link } from '../shell/element.js';
import { time } from '../shell/figures.js';
import { entitle, heading } from '../shell/heading.js';
import { texts } from '../shell/language.js';
import { progressOf } from '../upload/progress.js';
import { resultOf } from '../upload/result.js';
import { ended } from '../upload/transfer.js';

const title = heading();
const back = element('p', [], 'back');
const outcome = element('section', [], { className: 'import' });
const state = { id: null, job: null, progress: null };

export function speak() {
  const { job, progress } = state;
  back.replaceChildren(link(texts().upload.back, addressOf('upload')));
  entitle(title, job?.createdAt ? texts().upload.importOf(time(job.createdAt)) : texts().shell.views.imports);
  if (progress) outcome.replaceChildren(progress.root);
  else if (job) outcome.replaceChildren(...resultOf(job, { changed: speak }));
}

export async function show(root, parameters) {
  const id = parameters.get('id') ?? '';
  if (!root.hasChildNodes()) root.append(back, title, outcome);
  if (state.id === id && state.job) return;
  const progress = progressOf([]);
  Object.assign(state, { id, job: null, progress });
  speak();
  const job = await ended(id, progress.progressed);
  if (state.id !== id) return;
  Object.assign(state, { job, progress: null });
  speak();
}

// A workbook read with a template: what comes of it, and what would be stored. Nothing is, until people say so.
import { button, element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { noteStoredChange } from '../shell/stored.js';
import { ACCEPTED } from '../upload/chosen.js';
import { progressOf } from '../upload/progress.js';
import { resultOf } from '../upload/result.js';
import { transfer } from '../upload/transfer.js';

const words = () => texts().templates;

export function trial({ id: templateId }) {
  const title = element('h2');
  const about = element('p', [], 'quiet');
  const files = element('input', [], { type: 'file', multiple: true, accept: ACCEPTED, hidden: true });
  const choose = button('', () => files.click());
  const outcome = element('div', [], { className: 'import', role: 'status' });
  const root = element('section', [title, about, element('p', [choose, files]), outcome]);
  let tried = [];
  let job = null;

  function show() {
    if (job) outcome.replaceChildren(...resultOf(job, { commit: () => read('COMMIT'), changed: show }));
  }

  async function read(mode) {
    const progress = progressOf(tried);
    choose.disabled = true;
    outcome.replaceChildren(progress.root);
    job = await transfer(tried, { mode, templateId }, progress.sent, progress.progressed);
    choose.disabled = false;
    if (mode === 'COMMIT') noteStoredChange();
    show();
  }

  files.addEventListener('change', async () => {
    tried = [...files.files];
    if (tried.length) await read('DRY_RUN');
    files.value = '';
  });

  function speak() {
    title.textContent = words().trial;
    about.textContent = words().trialAbout;
    choose.textContent = words().chooseTrial;
    show();
  }
  speak();
  return { root, speak };
}

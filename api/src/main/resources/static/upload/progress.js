// How far an upload is: a bar for the batch, and one for each file.
import { element } from '../shell/element.js';
import { percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';

const MOST_FILES = 200;
const MEGABYTE = 1_000_000;
const words = () => texts().upload;

const size = (bytes) => (bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`);

// A file's name and bar; `show` takes its share of what was sent, then the share of the job.
function fileLine(file) {
  const bar = element('progress', [], { max: 1, value: 0, 'aria-label': file.name });
  const state = element('span', words().waiting, 'quiet');
  const line = element('li', [element('span', file.name, 'file'), element('span', size(file.size), 'quiet number'), bar, state]);
  const show = (share, text) => {
    bar.value = share;
    state.textContent = text;
  };
  return { line, show };
}

export function progressOf(files) {
  const total = files.reduce((sum, it) => sum + it.size, 0) || 1;
  const bar = element('progress', [], { max: 1, value: 0 });
  const label = element('label', [element('span', words().sending), bar], 'batch');
  const lines = files.slice(0, MOST_FILES).map(fileLine);
  const rest = files.length - lines.length;
  const list = element('ul', [...lines.map((it) => it.line), ...(rest > 0 ? [element('li', words().more(rest), 'quiet')] : [])], 'plain files');
  const root = element('div', [label, list], 'progress');
  const say = (text, value) => {
    label.firstChild.textContent = text;
    bar.value = value;
  };

  // The files go out one after the other; what is around them in the request is little.
  function sent(loaded, all) {
    let before = 0;
    const bytes = (loaded / all) * total;
    lines.forEach(({ show }, index) => {
      const share = Math.min(1, Math.max(0, (bytes - before) / (files[index].size || 1)));
      before += files[index].size;
      show(share, share === 1 ? words().sent : share > 0 ? percent(share * 100) : words().waiting);
    });
    say(`${words().sending} ${percent((loaded / all) * 100)}`, loaded / all);
  }

  function progressed({ progress }) {
    say(`${words().statuses.RUNNING} ${percent(progress * 100)}`, progress);
  }

  return { root, sent, progressed };
}

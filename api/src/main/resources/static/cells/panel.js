// Shows the cell of a value below what people look at, one after the other, and stays there until it is closed.
import { button, element, link } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { excerptOf } from './excerpt.js';

const words = () => texts().words.cells;

// The marked cell in the middle of what shows it, where that is too small for all.
function bringToSight(cell, across, down) {
  if (!cell) return;
  const [here, wide, high] = [cell, across, down].map((it) => it.getBoundingClientRect());
  across.scrollLeft += here.left + here.width / 2 - (wide.left + wide.width / 2);
  down.scrollTop += here.top + here.height / 2 - (high.top + high.height / 2);
}

// `source` is where the form was found: its import, file and sheet.
export function cellPanel({ importId, fileName }) {
  const title = element('h3');
  const place = element('p', [], 'quiet');
  const excerpt = element('div', [], 'excerpt');
  const root = element('aside', [], { className: 'cell-panel', hidden: true });
  let opener = null;

  function leave() {
    opener?.removeAttribute('aria-current');
    opener = null;
  }

  function close() {
    if (root.hidden) return;
    root.hidden = true;
    opener?.focus();
    leave();
  }

  // `from` is what was pressed: it takes the focus again, and is marked meanwhile.
  async function show(about, { sheet, cell }, from) {
    leave();
    opener = from;
    from.setAttribute('aria-current', 'true');
    title.textContent = about;
    place.textContent = [fileName, sheet, cell].join(' · ');
    root.hidden = false;
    excerpt.setAttribute('aria-busy', 'true');
    const found = await excerptOf(importId, fileName, { sheet, cell });
    if (opener !== from) return;
    excerpt.replaceChildren(found);
    excerpt.removeAttribute('aria-busy');
    bringToSight(excerpt.querySelector('.marked'), excerpt.querySelector('.scroll'), root);
    from.scrollIntoView({ block: 'nearest' });
  }

  root.setAttribute('aria-label', words().panel);
  root.append(
    element('div', [
      element('div', [title, place], { role: 'status' }),
      element('span', [
        link(texts().upload.annotated, `/imports/${encodeURIComponent(importId)}/annotated`, { className: 'button', download: '' }),
        button(texts().shell.question.close, close),
      ], 'choice'),
    ], 'bar'),
    excerpt,
  );
  return { root, show, close };
}

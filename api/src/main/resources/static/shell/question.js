// Shows the GraphQL that a view asked last, to be pasted into a dashboard.
import { button, element } from './element.js';
import { texts } from './language.js';

const words = () => texts().shell.question;

function part(label, text) {
  const copied = element('span', '', { className: 'quiet', role: 'status' });
  const box = element('pre', text, { tabIndex: 0, role: 'region', 'aria-label': label });
  const copy = button(words().copy, async () => {
    // Without a safe connection there is no clipboard: the text is marked, to be copied by hand.
    try {
      await navigator.clipboard.writeText(text);
      copied.textContent = words().copied;
    } catch {
      getSelection().selectAllChildren(box);
      copied.textContent = words().marked;
    }
  });
  return element('div', [element('div', [element('h3', label), element('span', [copied, ' ', copy])], 'bar'), box]);
}

function show({ query, variables }) {
  const close = button(words().close, () => dialog.close());
  const dialog = element('dialog', [
    element('div', [element('h2', words().title), close], 'bar'),
    element('p', words().about, 'quiet'),
    part(words().query, query),
    part(words().variables, JSON.stringify(variables ?? {}, null, 2)),
  ], { className: 'question', 'aria-label': words().title });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// A button for it; `last` yields the question, null as long as nothing was asked.
export const questionButton = (last) => button('GraphQL', () => last() && show(last()), { 'aria-haspopup': 'dialog' });

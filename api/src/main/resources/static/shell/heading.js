// The heading of a view, which is the title of the window too, and takes the focus when people come to the view.
import { element } from './element.js';
import { texts } from './language.js';

export const heading = () => element('h1', [], { tabIndex: -1 });

export function entitle(heading, text) {
  heading.replaceChildren(text);
  if (!heading.closest('[hidden]')) showTitle(heading);
}

export function showTitle(heading) {
  document.title = [heading?.textContent, texts().shell.title].filter(Boolean).join(' · ');
}

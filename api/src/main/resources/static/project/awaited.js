// In the place of what is awaited, and of what did not come.
import { button, element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';

// What is wrong, in both languages, and the way to try again.
export const trouble = (said, again) => element('div', [element('p', said[language()], 'trouble'), button(texts().shell.retry, again)], 'choice');

export const bones = (count) =>
  element('section', Array.from({ length: count }, () => element('span', '', 'bone')), { 'aria-hidden': 'true' });

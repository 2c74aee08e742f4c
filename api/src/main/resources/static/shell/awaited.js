// In the place of what is awaited, and of what did not come.
import { button, element } from './element.js';
import { language, texts } from './language.js';

// What is wrong, in both languages, and the way to try again.
export const failure = (said, again) => [element('p', said[language()], 'trouble'), button(texts().shell.retry, again)];

// The same in a line of its own.
export const failureLine = (said, again) => element('div', failure(said, again), 'choice');

export const bones = (count) =>
  element('section', Array.from({ length: count }, () => element('span', '', 'bone')), { 'aria-hidden': 'true' });

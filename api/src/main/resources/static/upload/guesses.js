// Headings whose meaning was guessed, for a clerk to say what they mean.
import { button, element } from '../shell/element.js';

const MOST_GUESSES = 30;
const MOST_FILES = 5;
let lines = 0;

// What was guessed in all sheets of an upload, alike guesses about a region's forms once.
export function guessesOf(files) {
  const known = new Map();
  for (const file of files) {
    for (const sheet of file.sheets ?? []) {
      for (const it of sheet.guessedHeadings) {
        const key = JSON.stringify([it.heading.replace(/\s/g, ''), it.meaning, it.regionCode]);
        const place = `${file.name} ${sheet.name} ${it.cell}`;
        const guess = known.get(key) ?? { ...it, place, places: 0, files: new Set(), chosen: it.meaning };
        guess.places += 1;
        guess.files.add(file.name);
        known.set(key, guess);
      }
    }
  }
  return [...known.values()];
}

function meanings(guess, texts) {
  const select = document.createElement('select');
  for (const meaning of new Set([...Object.keys(texts.meanings), guess.meaning])) {
    select.append(new Option(texts.meanings[meaning] ?? meaning, meaning));
  }
  select.value = guess.chosen;
  select.addEventListener('change', () => (guess.chosen = select.value));
  return select;
}

// A guess, what it may mean instead, and what came of confirming it; may be confirmed again otherwise.
function line(guess, { texts, language, confirm, shown }) {
  const heading = element('span', [element('strong', `“${guess.heading}”`), element('span', ` ${texts.places(guess.place, guess.places)}`, 'quiet')]);
  const answer = element('p', []);
  const show = () => {
    answer.className = guess.trouble ? 'trouble' : '';
    answer.textContent = guess.trouble?.[language] ?? (guess.confirmed ? texts.confirmed(guess.heading, texts.meanings[guess.confirmed], guess.regionName) : '');
    shown();
  };
  show();
  if (!guess.regionCode) return element('li', [heading, element('p', texts.guessedAs(texts.meanings[guess.meaning]))], 'guess');
  const select = meanings(guess, texts);
  heading.id = `guess-${(lines += 1)}`;
  select.setAttribute('aria-labelledby', heading.id);
  const settle = button(texts.confirm, async () => {
    if (guess.busy) return;
    guess.busy = true;
    Object.assign(guess, await confirm(guess, select.value), { busy: false });
    show();
  });
  settle.setAttribute('aria-describedby', heading.id);
  return element('li', [heading, element('div', [select, settle], 'choice'), answer], 'guess');
}

// Where forms do not say their region nothing can be confirmed for it; the clerk may say it of their files.
function regionQuestion(guesses, { texts, language, again, trouble }) {
  const files = [...new Set(guesses.flatMap((it) => [...it.files]))];
  const code = document.createElement('input');
  Object.assign(code, { inputMode: 'numeric', required: true, pattern: '[1-9][0-9]{5}', size: 8, maxLength: 6 });
  const read = element('button', texts.readInRegion);
  const form = element('form', [
    element('p', texts.regionUnknown(files.slice(0, MOST_FILES).join(', ') + (files.length > MOST_FILES ? ' …' : ''))),
    element('div', [element('label', [`${texts.regionCode} `, code]), read], 'choice'),
    element('p', trouble?.[language] ?? '', 'trouble'),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    again(code.value, files);
  });
  return form;
}

/*
 * The guesses of a job. `confirm` yields what to remember of a guess, `again` reads the same files once more, or those
 * that are named in a region.
 */
export function guessSection(guesses, tools) {
  if (!guesses.length) return [];
  const { texts, again } = tools;
  const rereading = element('p', button(texts.again, () => again()));
  const shown = () => (rereading.hidden = !guesses.some((it) => it.confirmed));
  const entries = guesses.slice(0, MOST_GUESSES).map((it) => line(it, { ...tools, shown }));
  if (guesses.length > entries.length) entries.push(element('li', texts.more(guesses.length - entries.length)));
  const unknown = guesses.filter((it) => !it.regionCode);
  return [
    element('section', [
      element('h3', texts.guessed),
      element('ul', entries),
      rereading,
      ...(unknown.length ? [regionQuestion(unknown, tools)] : []),
    ]),
  ];
}

// The columns beside a form: target against actual, what a row earns, how much that differs, and why.
import { element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { beyondReported, difference, points } from './figures.js';

const words = () => texts().project;

// Neither points that differ nor points that somebody has to decide about.
const isSettled = ({ difference: differs, undecided }) => (undecided ? differs === null : differs !== null && Number(differs) === 0);

function reasons({ item }, explained) {
  if (!item) return '';
  const marks = [item.undecided && words().undecided, item.keptInBand && words().keptInBand].filter(Boolean);
  const sentence = isSettled(item) && !explained ? [] : [item.explanation[language()]];
  return [...marks.flatMap((it) => [element('span', it, 'badge'), ' ']), ...sentence];
}

// Where the form prints no points for a row, those that the policy gives it stand beside what it earns.
function earned({ item, hasWeight }) {
  if (!item) return '';
  return hasWeight ? points(item.earned) : [points(item.earned), element('small', ` / ${item.weight}`)];
}

function differing(figure) {
  const text = difference(figure);
  return Number(figure) ? element('span', text, 'differs') : text;
}

/*
 * `card` is null where there are no points to earn: then only target and actual stand there. A row has { against, item,
 * hasWeight }. With `explained` the sentences of rows without a difference stand there, too.
 */
export function reviewColumns(card, explained) {
  const column = (name, of, number) => ({ name, text: words()[name], review: true, number, of });
  const against = column('against', (row) => row.against ?? '');
  if (!card) return [against];
  return [
    against,
    column('earned', earned, true),
    column('difference', ({ item }) => differing(item?.difference), true),
    column('why', (row) => reasons(row, explained)),
  ];
}

// What stands in these columns in the row of the total; by their names.
export function totalOf({ reported }, card) {
  if (!card) return {};
  return {
    earned: points(card.total),
    difference: differing(beyondReported(reported, card)),
    why: card.cap ? card.cap.explanation[language()] : '',
  };
}

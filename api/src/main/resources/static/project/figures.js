// Points and shares as this view prints them: points to the last digit that counts, two at least.
import { language, texts } from '../shell/language.js';

const NONE = '';
const known = (figure) => figure !== null && figure !== undefined;

export const points = (figure) =>
  known(figure) ? Number(figure).toLocaleString(language(), { minimumFractionDigits: 2, maximumFractionDigits: 6 }) : NONE;

export function difference(figure) {
  if (!known(figure)) return NONE;
  const size = points(Math.abs(figure));
  if (Number(figure) === 0) return size;
  return (figure > 0 ? '+' : '−') + size;
}

export const grade = (code, printed) => printed ?? texts().words.grades[code] ?? NONE;

// What a card comes to beyond what the form reports; null where it reports no score.
export const beyondReported = ({ score }, { total }) => (score === null ? null : Number((total - score).toFixed(6)));

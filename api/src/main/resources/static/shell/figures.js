// Figures as people read them: exact as they come, with the unit in the heading.
import { language } from './language.js';

const formats = new Map();

function format(options) {
  const key = language() + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(language(), options));
  return formats.get(key);
}

const NONE = '—';
const known = (figure) => figure !== null && figure !== undefined;

export const count = (figure) => format({}).format(figure);
// Yuan in units of ten thousand.
export const money = (yuan) => (known(yuan) ? format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(yuan / 10_000) : NONE);
export const points = (figure) => (known(figure) ? format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(figure) : NONE);
export const percent = (figure) => (known(figure) ? `${format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(figure)}%` : NONE);

export function signed(figure) {
  if (!known(figure)) return NONE;
  const size = points(Math.abs(figure));
  if (Number(figure) === 0) return size;
  return (figure > 0 ? '+' : '−') + size;
}

export const time = (instant) =>
  instant ? new Date(instant).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' }) : NONE;

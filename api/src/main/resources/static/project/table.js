/*
 * Tables of a form. A column is { name, text, number, review, header, of, make }: `of` yields what a row shows in it, or
 * `make` the whole cell, null where one above reaches down to it; `review` marks those that no form prints.
 */
import { element } from '../shell/element.js';

// Names of fields, as headings.
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const classOf = ({ name, number, review }) => [name, number && 'number', review && 'review'].filter(Boolean).join(' ');

export function cell(column, content, rest = {}) {
  const made = element(column.header ? 'th' : 'td', content, { className: classOf(column), scope: column.header ? 'row' : null, ...rest });
  made.dataset.label = column.text;
  return made;
}

export const line = (columns, row, index) =>
  element('tr', columns.map((it) => (it.make ? it.make(row, index) : cell(it, it.of(row, index)))));

export function head(columns) {
  const headings = columns.map((it) => element('th', it.text, { scope: 'col', className: classOf(it) }));
  return element('thead', element('tr', headings));
}

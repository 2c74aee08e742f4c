// A setting that is a table of figures: rows to change, to add and to remove.
import { button, element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { figureField } from './controls.js';

/*
 * `move` takes the rows while a figure is moved, `change` those with one more or one less.
 */
export function rowsControl(setting, { move, change }) {
  const { path, columns, next, single } = setting;
  const words = texts().whatIf.rows[path];
  let now = [];
  let drawn = [];
  const headings = [...columns.map((it) => element('th', words.columns[it], { scope: 'col' })), element('td')];
  const body = element('tbody');
  const table = element('table', [element('thead', element('tr', headings)), body], 'rows');
  const add = button(words.add, () => {
    change([...now, next(now)]);
    body.querySelector('tr:last-child input')?.focus();
  });
  const root = element('div', [element('p', texts().whatIf.settings[path], 'label'), table, add], { role: 'group', 'aria-label': texts().whatIf.settings[path] });

  function rowOf(_, index) {
    const figures = columns.map((column) =>
      figureField({ min: 0, max: 100, 'aria-label': texts().whatIf.cell(words.columns[column], index + 1) }, (value) => {
        now = now.map((row, at) => (at === index ? { ...row, [column]: value } : row));
        move(now);
      }),
    );
    const remove = button('×', () => {
      change(now.filter((_row, at) => at !== index));
      (body.querySelectorAll('button')[Math.min(index, now.length - 1)] ?? add).focus();
    }, { className: 'bare', 'aria-label': single ? words.remove : texts().whatIf.removeRow(index + 1) });
    const line = element('tr', [...figures.map((it) => element('td', it.input)), element('td', remove)]);
    return { line, show: (row) => figures.forEach((it, at) => it.show(row[columns[at]])) };
  }

  function show(rows) {
    now = rows;
    if (drawn.length !== rows.length) {
      drawn = rows.map(rowOf);
      body.replaceChildren(...drawn.map((it) => it.line));
    }
    drawn.forEach((it, index) => it.show(rows[index]));
    table.hidden = !rows.length;
    add.hidden = single && rows.length > 0;
  }

  return { parts: [root], field: root, show };
}

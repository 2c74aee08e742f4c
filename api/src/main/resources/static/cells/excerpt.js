// The cells around one, as the sheet has them, with that one marked.
import { button, element, scrolling } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';

const AROUND = `query ($id: ID!, $file: String!, $sheet: String!, $cell: String!) {
  import(id: $id) {
    cellsAround(file: $file, sheet: $sheet, cell: $cell) {
      firstRow lastRow firstColumn lastColumn cells { cell text row column rowSpan columnSpan }
    }
  }
}`;
const LETTERS = 26;
const CODE_OF_A = 65;
const words = () => texts().words.cells;
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function letters(column) {
  const before = Math.floor((column - 1) / LETTERS);
  return (before ? letters(before) : '') + String.fromCharCode(CODE_OF_A + ((column - 1) % LETTERS));
}

// The marked cell may be without content, and then is none of those that came.
function grid({ firstRow, lastRow, firstColumn, lastColumn, cells }, marked) {
  const begin = new Map(cells.map((it) => [`${it.row} ${it.column}`, it]));
  const covered = new Set();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (const r of numbers(row, row + rowSpan - 1)) for (const c of numbers(column, column + columnSpan - 1)) covered.add(`${r} ${c}`);
  }
  function cell(row, column) {
    const key = `${row} ${column}`;
    const { cell: address, text = '', rowSpan = 1, columnSpan = 1 } = begin.get(key) ?? {};
    if (!begin.has(key) && covered.has(key)) return null;
    const isMarked = address === marked || letters(column) + row === marked;
    const content = isMarked ? element('mark', text || words().empty) : text;
    return element('td', content, { rowSpan, colSpan: columnSpan, className: isMarked ? 'marked' : '' });
  }
  const columns = numbers(firstColumn, lastColumn);
  const head = element('tr', [element('td'), ...columns.map((it) => element('th', letters(it), { scope: 'col' }))]);
  const rows = numbers(firstRow, lastRow).map((row) => element('tr', [element('th', String(row), { scope: 'row' }), ...columns.map((it) => cell(row, it))]));
  return element('table', [element('thead', head), element('tbody', rows)], 'sheet');
}

// What stands around a cell of a form's workbook, or why that cannot be shown.
export async function excerptOf(id, file, { sheet, cell }) {
  const answer = await ask('import', AROUND, { id, file, sheet, cell });
  const excerpt = answer?.cellsAround;
  if (excerpt) return scrolling(words().around(cell), grid(excerpt, cell));
  return element('p', answer?.trouble?.[language()] ?? words().none, { className: 'trouble', role: 'alert' });
}

// A button that shows what stands around a cell, and hides it again.
export function excerptButton(id, { fileName: file }, { sheet, cell }) {
  const place = element('div', [], { role: 'status' });
  const isOpen = () => toggle.getAttribute('aria-expanded') === 'true';
  const toggle = button(words().look, async () => {
    toggle.setAttribute('aria-expanded', !isOpen());
    place.replaceChildren();
    if (!isOpen()) return;
    const excerpt = await excerptOf(id, file, { sheet, cell });
    if (isOpen()) place.replaceChildren(excerpt);
  }, { className: 'look', 'aria-expanded': false, 'aria-label': words().lookAt(cell) });
  return { toggle, place };
}

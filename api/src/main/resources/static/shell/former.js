// What was done before, latest first, some at a time.
import { failure } from './awaited.js';
import { button, element, scrolling } from './element.js';
import { ask } from './service.js';

const PAGE = 10;

/*
 * `query` asks for `field`; of `columns` those from `figures` on are figures. `words` yields the title, the text of the
 * button for more and the heading of a column; `contents` what a row has in its columns.
 */
export function former({ className, field, query, columns, figures, words, contents }) {
  const state = { found: [], end: null, trouble: null };
  const root = element('section', [], { className: `flush former ${className}`, hidden: true });

  const row = (item) =>
    element('tr', contents(item).map((it, column) => element(column ? 'td' : 'th', it, { className: column < figures ? columns[column] : 'number', scope: column ? null : 'row' })));

  function speak() {
    const { found, end, trouble } = state;
    const { title, more, heading } = words();
    const headings = columns.map((it, column) => element('th', heading(it), { scope: 'col', className: column < figures ? '' : 'number' }));
    const table = element('table', [element('thead', element('tr', headings)), element('tbody', found.map(row))]);
    root.hidden = !found.length && !trouble;
    root.replaceChildren(
      element('h2', title),
      element('div', trouble ? failure(trouble, () => load()) : [], 'note'),
      ...(found.length ? [scrolling(title, table)] : []),
      element('div', button(more, () => load(end)), { className: 'pager', hidden: end === null }),
    );
  }

  async function load(after = null) {
    const answer = await ask(field, query, { first: PAGE, after });
    state.trouble = answer.trouble ?? null;
    if (!state.trouble) {
      const found = answer.edges.map(({ node }) => node);
      state.found = after ? [...state.found, ...found] : found;
      state.end = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    }
    speak();
  }

  return { root, speak, load };
}

// The imports of before.
import { addressOf } from '../shell/address.js';
import { link } from '../shell/element.js';
import { count, time } from '../shell/figures.js';
import { former } from '../shell/former.js';
import { texts as allTexts } from '../shell/language.js';

const IMPORTS = `query ($first: Int!, $after: String) {
  imports(first: $first, after: $after) {
    edges { node { id status mode createdAt fileCount files(limit: 1) { name } counts { found created updated unchanged rejected findings } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COLUMNS = ['time', 'files', 'status', 'found', 'created', 'updated', 'unchanged', 'rejected', 'findings'];
const FIGURES = 3;
const texts = () => allTexts().upload;

function contents({ id, status, mode, createdAt, fileCount, files, counts }) {
  const name = files[0]?.name ?? '';
  return [
    link(time(createdAt), addressOf('imports', { id })),
    fileCount > 1 ? texts().filesOf(name, fileCount) : name,
    texts().statuses[status] + (mode === 'DRY_RUN' ? ` (${texts().dryRunNote})` : ''),
    ...COLUMNS.slice(FIGURES).map((it) => count(counts[it])),
  ];
}

export const importHistory = () =>
  former({
    className: 'history',
    field: 'imports',
    query: IMPORTS,
    columns: COLUMNS,
    figures: FIGURES,
    words: () => ({ title: texts().history.title, more: texts().moreImports, heading: (it) => texts().history[it] }),
    contents,
  });

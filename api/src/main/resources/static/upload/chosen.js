// The files that people choose or drop, those in folders and below too.
const READ = /\.(xlsx|xlsm|xls|et|ods|csv|zip)$/i;
// What office programs and systems leave beside workbooks.
const LEFT_BEHIND = /^(~\$|\.)/;

export const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.zip';

// Of a folder only what may be a workbook; who names a single file hears what is wrong with it.
const inFolders = (files) => files.filter((it) => READ.test(it.name) && !LEFT_BEHIND.test(it.name));

// A browser hands out a folder's entries a hundred at a time.
async function entriesOf(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return all;
    all.push(...some);
  }
}

async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const below = await Promise.all((await entriesOf(entry)).map(filesOf));
  return below.flat();
}

export async function dropped({ items, files }) {
  const entries = [...items].map((it) => it.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((it) => it.isDirectory)) return [...files];
  const found = await Promise.all(entries.map(async (it) => (it.isFile ? filesOf(it) : inFolders(await filesOf(it)))));
  return found.flat();
}

export const inFolder = (files) => inFolders([...files]);

// A browser hands out no file that was written since it was chosen.
export const areReadable = (files) => Promise.all(files.map((it) => it.slice(0, 1).arrayBuffer())).then(() => true, () => false);

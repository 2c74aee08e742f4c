// Marks the values of a form about which there are findings that nobody has decided about.
import { language, texts } from '../shell/language.js';

const SEVERITIES = ['NOTICE', 'WARNING', 'ERROR'];

// Again after each decision; a value that is doubtful for several reasons has the mark of the most serious one.
export function markDoubts(sheet, findings) {
  const open = findings.filter((it) => it.status === 'OPEN' && it.path);
  for (const value of sheet.querySelectorAll('button.value')) {
    const { key, cell } = value.dataset;
    const about = open.filter((it) => it.path === key || (key === cell && it.cell === cell && it.path.startsWith('groups')));
    const most = Math.max(-1, ...about.map((it) => SEVERITIES.indexOf(it.severity)));
    value.classList.remove('doubted', ...SEVERITIES.map((it) => it.toLowerCase()));
    if (most >= 0) value.classList.add('doubted', SEVERITIES[most].toLowerCase());
    const sentences = about.map((it) => `${texts().words.severities[it.severity]} ${it.message[language()]}`);
    value.title = [cell, ...sentences].join('\n');
  }
}

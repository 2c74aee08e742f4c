// The forms of all regions to download, empty.
import { element, link } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';

const TEMPLATES = '{ templates { id name { zh en } } }';

const title = heading();
const list = element('ul', [], { className: 'templates' });
const note = element('p', [], { role: 'alert', className: 'trouble' });
let answer = null;

export function speak() {
  entitle(title, texts().templates.title);
  if (!answer) return;
  note.textContent = answer.trouble?.[language()] ?? '';
  const templates = answer.trouble ? [] : answer;
  const links = templates.map(({ id, name }) => link(name[language()], `/templates/${encodeURIComponent(id)}/workbook`));
  list.replaceChildren(...links.map((it) => element('li', it)));
}

export async function show(root) {
  if (!root.hasChildNodes()) root.append(title, element('section', [list, note]));
  speak();
  answer = await ask('templates', TEMPLATES);
  speak();
}

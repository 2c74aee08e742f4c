// What can be done with a project as a whole: its workbook, its print, its question.
import { button, element, link, selection } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';

const words = () => texts().project;

// `it.layout` is the template in whose layout the workbook is wanted; the form's own where there is none.
function workbook(it, templates) {
  const address = () => `/projects/${encodeURIComponent(it.id)}/workbook${it.layout ? `?templateId=${encodeURIComponent(it.layout)}` : ''}`;
  const download = link(words().workbook, address(), { className: 'button', download: '' });
  const options = [new Option(words().ownLayout, ''), ...templates.filter(({ layout }) => layout).map(({ id, name }) => new Option(name[language()], id))];
  const choice = selection(words().layout, options, it.layout, (chosen) => {
    it.layout = chosen;
    download.href = address();
  });
  return element('div', [choice, download], 'choice');
}

export const projectTools = (it, templates, asked) => [
  workbook(it, templates),
  button(words().print, () => print()),
  questionButton(asked),
];

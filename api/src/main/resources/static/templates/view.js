// The forms of the regions: a list, and each with what it is known by, to download and to try a workbook against.
import { addressOf } from '../shell/address.js';
import { failure } from '../shell/awaited.js';
import { element, link, scrolling } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { asker } from '../shell/service.js';
import { aboutTemplate } from './about.js';
import { blankForm, blankOf } from './blank.js';
import { trial } from './trial.js';

const QUESTION = {
  query: `{
  templates {
    id version name { zh en } regionCode regionName amountUnit policyId layout
    headings expectedWeights { level1 weight } synonyms { meaning wordings } columns { heading meaning }
  }
  scoringPolicies { id name { zh en } }
}`,
};
const COLUMNS = ['name', 'region', 'unit', 'policy', 'blank'];

const words = () => texts().templates;
const state = { id: '', answer: null, shown: null };
const askTemplates = asker();

const back = element('p', [], 'back');
const title = heading();
const tools = element('div', [], 'choice');
const note = element('div', [], { className: 'note', role: 'alert' });
const parts = element('div');

const policyOf = ({ policyId }) => state.answer.scoringPolicies.find((it) => it.id === policyId)?.name[language()] ?? policyId ?? '—';

function row(template) {
  const contents = [
    link(template.name[language()], addressOf('templates', { id: template.id })),
    template.regionName ?? template.regionCode ?? '—',
    template.amountUnit ?? '—',
    policyOf(template),
    template.layout ? link(words().download, blankOf(template), { download: '', 'aria-label': words().blankOf(template.name[language()]) }) : words().readOnly,
  ];
  return element('tr', contents.map((it, column) => element(column ? 'td' : 'th', it, { scope: column ? null : 'row' })));
}

function table({ templates }) {
  const head = element('tr', COLUMNS.map((it) => element('th', words().columns[it], { scope: 'col' })));
  return element('section', scrolling(words().title, element('table', [element('thead', head), element('tbody', templates.map(row))])), 'flush');
}

function draw() {
  const { id, answer } = state;
  const trouble = answer?.trouble;
  const template = trouble ? null : answer?.templates.find((it) => it.id === id);
  back.hidden = !id;
  back.replaceChildren(link(words().back, addressOf('templates')));
  entitle(title, template?.name[language()] ?? words().title);
  tools.replaceChildren(questionButton(() => QUESTION));
  if (trouble) note.replaceChildren(...failure(trouble, load));
  else if (!answer) note.replaceChildren(element('p', texts().shell.reading, 'quiet'));
  else note.replaceChildren(...(id && !template ? [element('p', words().unknown(id), 'trouble')] : []));
  if (!answer || trouble || (id && !template)) parts.replaceChildren();
  else if (!id) parts.replaceChildren(table(answer));
  else showOne(template);
}

// What people chose and typed stays as long as they look at this template.
function showOne(template) {
  const key = JSON.stringify(template) + language();
  if (state.shown?.key !== key) {
    const tried = state.shown?.id === template.id ? state.shown.tried : trial(template);
    const around = [...(template.layout ? [blankForm(template)] : []), tried.root, aboutTemplate(template, policyOf(template))];
    state.shown = { id: template.id, key, tried, around };
  }
  if (state.shown.around.some((it) => it.parentNode !== parts)) parts.replaceChildren(...state.shown.around);
}

async function load() {
  const answer = await askTemplates(QUESTION.query);
  if (!answer) return;
  state.answer = answer;
  draw();
}

export function speak() {
  draw();
  state.shown?.tried.speak();
}

// Another template keeps what came before it on the page until its own parts are there.
export async function show(root, parameters) {
  if (!root.hasChildNodes()) root.append(back, element('div', [title, tools], 'bar'), note, parts);
  state.id = parameters.get('id') ?? '';
  draw();
  await load();
}

// What became of each form of an import, as a table: the project, what was read of it, what is doubtful, what is left over.
import { excerptButton } from '../cells/excerpt.js';
import { findingSentence } from '../findings/finding.js';
import { button, element, projectLink, scrolling } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { language, texts as allTexts } from '../shell/language.js';
import { changeTable } from './changes.js';

const PAGE = 50;
const MOST_CELLS = 20;
const OPEN_UP_TO = 3;
const COLUMNS = ['project', 'outcome', 'source', 'read', 'findings', 'left'];
const FIGURES = ['read', 'findings', 'left'];
const texts = () => allTexts().upload;

export const placed = (problem) => [problem.sheet, problem.cell].filter(Boolean).join(' ') + ' ' + problem.message[language()];

// The sheet that a form stands on, and whether the form is the first of it: the cells of a sheet are counted once.
function sheets(files) {
  const found = new Map();
  for (const file of files) {
    for (const sheet of file.sheets ?? []) {
      for (let form = 0; form < sheet.forms; form += 1) found.set(sheet.firstForm + form, { file, sheet, first: form === 0 });
    }
  }
  return found;
}

function leftOver({ unmapped, unmappedCells }) {
  const cells = unmappedCells.slice(0, MOST_CELLS).map(({ cell, text }) => `${cell} “${text}”`);
  return element('p', `${texts().leftOver(unmapped)} ${cells.join(', ')}${unmapped > cells.length ? ' …' : ''}`);
}

function findingLine(id, source, finding) {
  const sentence = findingSentence(finding);
  if (!finding.sheet || !finding.cell) return element('li', sentence);
  const { toggle, place } = excerptButton(id, source, finding);
  sentence.append(' ', toggle);
  return element('li', [sentence, place]);
}

function details(id, change, { sheet, first }) {
  const findings = change.findings ?? [];
  return [
    ...(change.problem ? [element('p', placed(change.problem), 'trouble')] : []),
    ...(change.fields?.length ? [element('h4', texts().differences), changeTable(change.fields)] : []),
    ...(findings.length ? [element('h4', allTexts().findings.title), element('ul', findings.map((it) => findingLine(id, change.source, it)), 'plain')] : []),
    ...(first && sheet.unmapped ? [leftOver(sheet)] : []),
    ...(sheet ? [element('p', sheet.template ? sheet.template.why[language()] : texts().noTemplate, 'quiet')] : []),
  ];
}

function form(importId, change, place, open) {
  const { sheet, first } = place;
  const { projectId: id, name, outcome, source } = change;
  const about = details(importId, change, place);
  const panel = element('tr', element('td', element('div', about), { colSpan: COLUMNS.length }), { className: 'details', hidden: !open });
  const toggle = button('', () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', !panel.hidden);
  }, { className: 'bare toggle', 'aria-label': texts().about(name), 'aria-expanded': open });
  const figure = (value) => element('td', value === null ? '' : count(value), 'number');
  const line = element('tr', [
    element('th', element('div', [toggle, id ? projectLink({ id, name }) : element('span', name)], 'opening'), { scope: 'row' }),
    element('td', element('span', allTexts().words.outcomes[outcome], `badge ${{ REJECTED: 'error', CREATED: 'good', UPDATED: 'warning' }[outcome] ?? ''}`)),
    element('td', `${source.fileName} · ${source.sheet}`, 'source'),
    figure(first ? sheet.mapped : null),
    figure((change.findings ?? []).length),
    figure(first ? sheet.unmapped : null),
  ]);
  return element('tbody', [line, panel], 'form');
}

export function formTable({ id, files = [], changes = [] }) {
  const places = sheets(files);
  const head = element('tr', COLUMNS.map((it) => element('th', texts().columns[it], { scope: 'col', className: FIGURES.includes(it) ? 'number' : '' })));
  const table = element('table', element('thead', head), 'forms');
  const more = button('', () => add());
  let shown = 0;
  function add() {
    const some = changes.slice(shown, shown + PAGE);
    table.append(...some.map((it, index) => form(id, it, places.get(shown + index) ?? {}, changes.length <= OPEN_UP_TO)));
    shown += some.length;
    more.hidden = shown === changes.length;
    more.textContent = more.hidden ? '' : texts().moreForms(changes.length - shown);
  }
  add();
  return changes.length ? [scrolling(texts().forms, table), more] : [];
}

// Groups of projects beside one another: departments, units, regions, years. The address has what is compared.
import { filterBar } from '../filter/bar.js';
import { projectFilter } from '../filter/filter.js';
import { skeleton } from '../projects/table.js';
import { addressOf, changed, go } from '../shell/address.js';
import { failure } from '../shell/awaited.js';
import { button, element, link, scrolling, selection } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { keepingFocus } from '../shell/focus.js';
import { entitle, heading } from '../shell/heading.js';
import { texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { asker } from '../shell/service.js';
import { storedChanges } from '../shell/stored.js';
import { bars } from './bars.js';
import { chart } from './chart.js';
import { columnsOf, heat } from './heat.js';
import { columnKeyOf, columnKeysOf, keyOf, KEYS, nameOf, projectsOf } from './keys.js';
import { MEASURES, orderOf, orderText } from './measures.js';
import { pairs } from './pairs.js';
import { allCells, cellsQuestion, groupsQuestion, sizeOf, SIZES } from './question.js';
import { scatter } from './scatter.js';
import { COLUMNS, head, row } from './table.js';

const BONES = 8;
const words = () => texts().compare;

const state = { parameters: new URLSearchParams(), changes: null, asked: '', question: null, found: null, trouble: null, askedCells: '', cellsQuestion: null, cells: null, cellsTrouble: null };
const askGroups = asker();
const askCells = asker();

const title = heading();
const total = element('p', [], { className: 'quiet', role: 'status' });
const tools = element('div', [], 'choice');
const bar = filterBar('compare');
const choices = element('div', [], 'choice');
const thead = element('thead');
const rows = element('tbody');
const table = element('table', [thead, rows]);
const note = element('div', [], { className: 'note', role: 'alert' });
const region = scrolling('', table);
const columnChoice = element('div', [], 'choice');
const charts = { bars: chart(), scatter: chart(), heat: chart([columnChoice]), pairs: chart() };
const figures = element('div', Object.values(charts).map((it) => it.root), 'figures');
const parts = element('div', [element('section', [region, note], 'flush'), figures], 'parts');

const groupsOf = () => state.found?.edges.map(({ node }) => node) ?? [];
const change = (changes) => go(addressOf('compare', changed(state.parameters, changes)));
const to = ({ keys }) => projectsOf(state.parameters, keys);
const open = (group) => go(to(group));
const options = (named) => Object.entries(named).map(([value, text]) => new Option(text, value));
const only = (named, those) => Object.fromEntries(those.map((it) => [it, named[it]]));

function showChoices() {
  const { parameters } = state;
  const { measure, direction } = orderOf(parameters);
  const made = {
    by: [words().by, only(words().keys, Object.keys(KEYS)), keyOf(parameters), (it) => ({ by: it, with: null })],
    measure: [words().measure, only(words().columns, Object.keys(MEASURES)), measure, (it) => ({ order: orderText({ measure: it, direction }) })],
    direction: [words().direction, words().directions, direction, (it) => ({ order: orderText({ measure, direction: it }) })],
    show: [words().show, Object.fromEntries(SIZES.map((it) => [it, words().groups(it)])), String(sizeOf(parameters)), (it) => ({ show: it })],
  };
  const selects = Object.entries(made).map(([name, [label, named, chosen, changes]]) => {
    const select = selection(label, options(named), chosen, (it) => change(changes(it)));
    select.querySelector('select').dataset.key = name;
    return select;
  });
  choices.replaceChildren(...selects);
  const columns = selection(words().columnKey, options(only(words().keys, columnKeysOf(parameters))), columnKeyOf(parameters), (it) => change({ with: it }));
  columns.querySelector('select').dataset.key = 'with';
  columnChoice.replaceChildren(columns, questionButton(() => state.cellsQuestion));
}

function showTotal() {
  const { found } = state;
  if (!found) return;
  const shown = found.edges.length;
  const projects = count(found.total.projectCount);
  total.textContent = shown < found.totalCount ? words().first(count(shown), count(found.totalCount), projects) : words().all(count(found.totalCount), projects);
}

function showNote() {
  const { found, trouble, parameters } = state;
  const filtered = JSON.stringify(projectFilter(parameters)) !== '{}';
  if (trouble) note.replaceChildren(...failure(trouble, load));
  else if (found && !found.edges.length && filtered) note.replaceChildren(element('p', texts().projects.noneFit), button(texts().filter.clear, bar.clear));
  else if (found && !found.edges.length) note.replaceChildren(element('p', texts().projects.none), link(texts().upload.title, addressOf('upload'), { className: 'button' }));
  else note.replaceChildren();
}

const namesOf = (groups) => groups.map(({ keys }) => keys.map(nameOf).join(' · '));

function drawHeat() {
  const { cells, cellsTrouble } = state;
  const groups = groupsOf();
  const left = cells ? columnsOf(cells).left : 0;
  charts.heat.entitle(words().charts.heat, left ? `${words().about.heat} ${words().left(count(left))}` : words().about.heat);
  if (cellsTrouble) charts.heat.say(failure(cellsTrouble, loadCells));
  else if (!cells) charts.heat.say([element('p', texts().shell.reading, 'quiet')]);
  else {
    const drawn = heat({ groups, names: namesOf(groups), cells, open, to });
    if (drawn.empty) charts.heat.say([element('p', words().noCells, 'quiet')]);
    else charts.heat.draw(drawn);
  }
}

function drawCharts() {
  const groups = groupsOf();
  figures.hidden = !groups.length;
  if (!groups.length) return;
  const names = namesOf(groups);
  const { measure } = orderOf(state.parameters);
  const given = { groups, names, measure, open, to };
  for (const [name, draws] of Object.entries({ bars, scatter, pairs })) {
    charts[name].entitle(words().charts[name], words().about[MEASURES[measure].spread || name !== 'bars' ? name : 'plainBars']);
    charts[name].draw(draws(given));
  }
  drawHeat();
}

function draw() {
  keepingFocus(title.closest('.view'), () => {
    showChoices();
    thead.replaceChildren(head(state.parameters));
    const awaited = state.trouble ? [] : skeleton(COLUMNS, BONES);
    rows.replaceChildren(...(state.found ? groupsOf().map((it) => row(it, state.parameters)) : awaited));
  });
  showNote();
  showTotal();
  drawCharts();
}

async function loadCells() {
  const groups = groupsOf();
  if (!groups.length) return;
  const asked = cellsQuestion(state.parameters, groups);
  const key = JSON.stringify(asked) + state.changes;
  if (state.askedCells === key && state.cells) return;
  Object.assign(state, { askedCells: key, cellsQuestion: asked, cells: null, cellsTrouble: null });
  drawHeat();
  const answer = await allCells(asked, askCells);
  if (!answer) return;
  Object.assign(state, { cells: answer.cells ?? null, cellsTrouble: answer.trouble ?? null });
  drawHeat();
}

async function load() {
  const asked = groupsQuestion(state.parameters);
  Object.assign(state, { question: asked, asked: JSON.stringify(asked), trouble: null, changes: storedChanges() });
  table.setAttribute('aria-busy', 'true');
  if (!state.found) draw();
  const answer = await askGroups(asked.query, asked.variables);
  if (!answer) return;
  table.setAttribute('aria-busy', 'false');
  Object.assign(state, { found: answer.trouble ? null : answer.compareGroups, trouble: answer.trouble ?? null, cells: null, askedCells: '' });
  draw();
  loadCells();
}

export function speak() {
  entitle(title, words().title);
  bar.speak();
  tools.replaceChildren(questionButton(() => state.question));
  region.setAttribute('aria-label', words().table);
  draw();
}

export const hide = () => bar.hide();

export async function show(root, parameters) {
  state.parameters = parameters;
  if (!root.hasChildNodes()) {
    root.append(element('div', [element('div', [title, total]), tools], 'bar'), bar.root, choices, parts);
    speak();
  }
  bar.show(parameters);
  const fresh = state.asked === JSON.stringify(groupsQuestion(parameters)) && state.changes === storedChanges();
  if (!fresh || state.trouble) return load();
  draw();
  loadCells();
}

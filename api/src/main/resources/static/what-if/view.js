// What if: the selection under a policy whose settings are moved, saved as a policy, and scored anew with it. The address
// has the selection, the policy, each setting that was moved, and the run that is looked at.
import { filterBar } from '../filter/bar.js';
import { projectFilter } from '../filter/filter.js';
import { failure } from '../shell/awaited.js';
import { button, element, selection } from '../shell/element.js';
import { count } from '../shell/figures.js';
import { keepingFocus } from '../shell/focus.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { ask } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { draft } from './draft.js';
import { settingsForm } from './form.js';
import { runHistory } from './history.js';
import { asSaved, inputOf, moved, movesOf, POLICIES, policyIdOf } from './policy.js';
import { preview } from './preview.js';
import { runSection, startRun } from './run.js';
import { saveDialog } from './save.js';

const COUNT = 'query ($filter: ProjectFilter) { projects(filter: $filter, first: 1) { totalCount } }';
const words = () => texts().whatIf;

const state = { policies: [], trouble: null, changes: null, starting: false, runTrouble: null, saved: null };
const now = draft();

const title = heading();
const tools = element('div', [], 'choice');
const bar = filterBar('what-if');
const base = element('div');
const source = element('p', [], 'quiet');
const actions = element('div', [], 'choice');
const hint = element('p', [], { className: 'quiet', role: 'status' });
const note = element('div', [], { className: 'note', role: 'alert' });
const gist = element('p', [], { className: 'gist', role: 'status' });

const policy = () => state.policies.find((it) => it.id === policyIdOf(now.parameters()));
const moves = () => movesOf(policy(), now.parameters());
const textFor = (setting, value) => moved(policy(), now.parameters(), setting, value).get(setting.path);
const nameOf = (id) => state.policies.find((it) => it.id === id)?.name[language()] ?? id;

const form = settingsForm({
  move: (setting, value) => {
    now.move(setting.path, textFor(setting, value));
    drawForm();
  },
  rest: now.rest,
  change: (setting, value) => {
    now.change({ [setting.path]: textFor(setting, value) });
    drawForm();
  },
  back: (setting) => {
    now.change({ [setting.path]: null });
    drawForm();
  },
});
const shown = preview({ said: (text) => gist.replaceChildren(text), changed: drawForm, clear: bar.clear });
const history = runHistory({ policyName: nameOf, parameters: now.parameters });
const run = runSection({ policyName: nameOf, ended: () => history.load(), closed: () => now.change({ run: null }) });
const fields = element('div', [base, source, actions, hint, form.root, gist], { className: 'fields', role: 'form' });
const parts = element('div', [fields, shown.root], 'parts');

function save() {
  const saved = async ({ id, version }) => {
    noteStoredChange();
    await loadPolicies();
    state.saved = { id, version };
    now.change(asSaved(id));
    drawForm();
  };
  saveDialog({ settings: inputOf(policy(), moves()), policies: state.policies, base: policy(), saved });
}

async function start() {
  const parameters = now.parameters();
  const filter = projectFilter(parameters);
  const { id } = policy();
  Object.assign(state, { starting: true, runTrouble: null });
  drawForm();
  const found = await ask('projects', COUNT, { filter });
  const sure = !found.trouble && confirm(words().runs.confirm(count(found.totalCount), nameOf(id)));
  const made = found.trouble || !sure ? found : await startRun(filter.and ? filter : null, id);
  Object.assign(state, { starting: false, runTrouble: made.trouble ?? null });
  drawForm();
  if (made.trouble || !sure) return;
  now.change({ run: made.id });
  run.show(made.id);
  run.focus();
  history.load();
}

function drawActions(number) {
  const action = (key, text, pressed, rest) => {
    const made = button(text, pressed, rest);
    made.dataset.key = key;
    return made;
  };
  const all = action('back', words().backAll, () => {
    now.change(asSaved(policy().id));
    drawForm();
    base.querySelector('select').focus();
  });
  const scoring = action('start', words().runs.start, start, { disabled: number > 0 || state.starting });
  actions.replaceChildren(action('save', words().save.open, save), scoring, ...(number ? [all] : []));
  const { runTrouble, saved } = state;
  const said = saved?.id === policy().id ? words().saved(nameOf(saved.id), saved.version) : '';
  hint.textContent = runTrouble?.[language()] ?? (number ? words().unsaved(number) : said);
  hint.className = runTrouble ? 'trouble' : 'quiet';
}

function drawForm() {
  const saved = policy();
  form.root.hidden = !saved;
  actions.hidden = !saved;
  if (!saved) return;
  const made = moves();
  form.show(saved, made, shown.problems());
  keepingFocus(actions, () => drawActions(made.size));
}

function drawBase() {
  const options = state.policies.map((it) => new Option(words().version(it.name[language()], it.version), it.id));
  const chosen = selection(words().base, options, policyIdOf(now.parameters()), (id) => {
    now.change(asSaved(id));
  });
  chosen.querySelector('select').dataset.key = 'policy';
  keepingFocus(base, () => base.replaceChildren(chosen));
  const { overrides = [], source: said } = policy() ?? {};
  source.textContent = [said?.[language()], overrides.length ? words().overrides(overrides.length) : ''].filter(Boolean).join(' ');
}

function drawNote() {
  const { trouble, policies } = state;
  if (trouble) note.replaceChildren(...failure(trouble, again));
  else if (policies.length && !policy()) note.replaceChildren(element('p', words().unknownPolicy(policyIdOf(now.parameters())), 'trouble'), button(words().usual, () => now.change({ policy: null })));
  else note.replaceChildren();
  // Nothing is awaited where no policies came, or not the one that the address names.
  parts.hidden = !policies.length && Boolean(trouble);
  shown.root.hidden = Boolean(policies.length) && !policy();
}

function draw() {
  const root = title.closest('.view');
  keepingFocus(root, () => {
    drawBase();
    drawNote();
    history.speak();
  });
  drawForm();
}

async function loadPolicies() {
  state.changes = storedChanges();
  const answer = await ask('scoringPolicies', POLICIES);
  Object.assign(state, answer.trouble ? { trouble: answer.trouble } : { trouble: null, policies: answer });
}

function ready() {
  draw();
  const saved = policy();
  if (!saved) return;
  const made = moves();
  shown.show(now.parameters(), inputOf(saved, made), made.size ? null : saved.id);
}

async function again() {
  await loadPolicies();
  ready();
}

export function speak() {
  entitle(title, words().title);
  bar.speak();
  tools.replaceChildren(questionButton(() => shown.question()));
  fields.setAttribute('aria-label', words().settingsOf);
  form.speak();
  shown.speak();
  run.speak();
  draw();
}

export function hide() {
  bar.hide();
  now.hide();
  run.hide();
}

export async function show(root, parameters) {
  now.show(parameters);
  const first = !root.hasChildNodes();
  if (first) {
    root.append(element('div', [title, tools], 'bar'), bar.root, run.root, note, parts, history.root);
    speak();
    history.load();
  }
  bar.show(parameters);
  run.show(parameters.get('run'));
  if (first || state.changes !== storedChanges()) await loadPolicies();
  ready();
}

// A project: its form, what it earns beside it, what is found about it, what it was before and in other years.
import { excerptButton } from '../cells/excerpt.js';
import { decidableFinding } from '../findings/finding.js';
import { addressOf, go } from '../shell/address.js';
import { bones, failureLine } from '../shell/awaited.js';
import { element, link } from '../shell/element.js';
import { keepingFocus } from '../shell/focus.js';
import { entitle, heading } from '../shell/heading.js';
import { texts as allTexts } from '../shell/language.js';
import { ask, askAll } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { revisionList } from './history.js';
import { CHOICES, FORM, RELATED, SCORECARD } from './questions.js';
import { formSection } from './sheet.js';
import { scoreSection } from './summary.js';
import { projectTools } from './tools.js';
import { yearTable } from './years.js';

const BONES = [3, 24];
const texts = () => allTexts().project;

// The project that is shown.
let view = null;
let choices = { scoringPolicies: [], templates: [] };

const change = (changes) => go(addressOf('project', { id: view.id, ...view.options, ...changes }), { replace: true });
const cardQuestion = ({ id, options }) => ({ query: SCORECARD, variables: { id, policyId: options.policy || null } });

function drawScores(it) {
  const before = it.summary;
  it.summary = scoreSection(it, choices.scoringPolicies, {
    choose: (policy) => change({ policy }),
    again: () => score(it),
    asked: () => cardQuestion(it),
  });
  before?.replaceWith(it.summary);
}

function drawForm(it) {
  const before = it.form;
  it.form = formSection(it, change);
  before?.root.replaceWith(it.form.root);
}

// A decision changes little of what is shown here, and much elsewhere.
function noteDecision(it) {
  noteStoredChange();
  it.changes = storedChanges();
  it.form.mark();
  drawScores(it);
}

function findingItem(it, finding) {
  const { source } = it.project;
  const look = finding.sheet && finding.cell ? excerptButton(source.importId, source, finding) : null;
  return decidableFinding(finding, () => noteDecision(it), look);
}

function findingSection(it) {
  const { findings } = it.project;
  const list = element('ul', findings.map((each) => findingItem(it, each)), 'plain');
  const empty = findings.length ? [] : [element('p', texts().soundForm, 'quiet')];
  return element('section', [element('h2', [allTexts().findings.title, ' ', element('small', String(findings.length))]), list, ...empty], 'project-findings');
}

function historySection(it) {
  const { related, project } = it;
  const title = element('h2', texts().history, { tabIndex: -1 });
  const said = element('p', it.restored ? texts().restored(it.restored) : '', { className: 'said', role: 'status' });
  const restored = async (revision) => {
    noteStoredChange();
    it.restored = revision;
    await load(it);
    it.body.querySelector('.history-section h2')?.focus();
  };
  const parts = related.trouble ? [failureLine(related.trouble, () => relate(it))] : revisionList(project, related.history, { restored, anew: () => load(it) });
  return element('section', [title, said, ...parts], 'history-section');
}

function relatedSections(it) {
  const { related, project } = it;
  if (!related) return [bones(2), bones(1)];
  const years = related.trouble ? [] : [element('section', [element('h2', texts().otherYears), ...yearTable(project, related.otherYears)], 'other-years')];
  return [historySection(it), ...years];
}

// Once the form is there: its number of the revision is the one to restore from.
function drawRelated(it) {
  const { relatedPlace } = it;
  if (relatedPlace) keepingFocus(relatedPlace, () => relatedPlace.replaceChildren(...relatedSections(it)));
}

function contents(it) {
  const { project } = it;
  if (project === undefined) return [element('p', allTexts().shell.reading, { className: 'unseen', role: 'status' }), ...BONES.map(bones)];
  if (project === null) return [element('p', texts().unknownProject, 'trouble')];
  if (project.trouble) return [failureLine(project.trouble, () => load(it))];
  drawScores(it);
  drawForm(it);
  it.relatedPlace = element('div', relatedSections(it), 'related');
  return [it.summary, it.form.root, findingSection(it), it.relatedPlace];
}

function draw(it) {
  const { project, root } = it;
  const known = project && !project.trouble;
  const asked = () => ({ query: FORM, variables: { id: it.id } });
  it.back.replaceChildren(link(texts().back, addressOf('projects')));
  entitle(it.title, known ? project.name : allTexts().shell.views.project);
  keepingFocus(root, () => {
    it.tools.replaceChildren(...(known ? projectTools(it, choices.templates, asked) : []));
    it.body.replaceChildren(...contents(it));
  });
}

// Under the policy that was chosen last, whichever answer comes first.
async function askScore(it) {
  const { policy } = it.options;
  const { query, variables } = cardQuestion(it);
  const answer = await ask('project', query, variables);
  if (view !== it || it.options.policy !== policy) return false;
  Object.assign(it, { cardTrouble: answer?.trouble ?? null, card: answer?.scorecard ?? null });
  return true;
}

async function score(it) {
  it.summary?.setAttribute('aria-busy', 'true');
  if (!(await askScore(it)) || !it.form) return;
  keepingFocus(it.root, () => {
    drawScores(it);
    drawForm(it);
  });
}

async function relate(it) {
  const answer = await ask('project', RELATED, { id: it.id });
  if (view !== it) return;
  it.related = answer;
  drawRelated(it);
}

// The form and what it earns come together, so that nothing moves once it is there.
async function load(it) {
  it.changes = storedChanges();
  const related = relate(it);
  const [project, answered] = await Promise.all([ask('project', FORM, { id: it.id }), askAll(CHOICES), askScore(it)]);
  if (view !== it) return;
  if (!answered.trouble) choices = answered;
  it.project = project;
  draw(it);
  await related;
}

// From one project to another the heading takes the focus, as it does where people come from another view.
function open(root, id, options) {
  const parts = { title: heading(), back: element('p', [], 'back'), tools: element('div', [], 'choice tools'), body: element('div') };
  const it = { root, id, options, ...parts, layout: '', project: undefined, card: null };
  view = it;
  const moved = root.contains(document.activeElement);
  root.replaceChildren(it.back, element('div', [it.title, it.tools], 'bar'), it.body);
  draw(it);
  if (moved) it.title.focus();
  load(it);
}

export function speak() {
  if (view) draw(view);
}

export function show(root, parameters) {
  const [id, policy, beside, why] = ['id', 'policy', 'beside', 'why'].map((it) => parameters.get(it) ?? '');
  const options = { policy, beside, why };
  if (view?.id !== id || view.changes !== storedChanges()) {
    open(root, id, options);
    return;
  }
  const before = view.options;
  view.options = options;
  if (before.policy !== policy) score(view);
  else if (before.beside !== beside || before.why !== why) keepingFocus(root, () => view.form && drawForm(view));
}

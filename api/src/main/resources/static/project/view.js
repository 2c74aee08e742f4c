// A project: what its form says, what it earns, and what is found about it.
import { decidableFinding, FINDING } from '../findings/finding.js';
import { addressOf, go } from '../shell/address.js';
import { element, link, scrolling, selection } from '../shell/element.js';
import { entitle, heading } from '../shell/heading.js';
import { language, texts as allTexts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { noteStoredChange, storedChanges } from '../shell/stored.js';
import { scoreTable, totals } from './scorecard.js';

const PROJECT = `query ($id: ID!) {
  project(id: $id) {
    id name code fiscalYear fiscalYearText regionName regionCode amountUnit
    department { name text } implementingUnit { name text }
    funds {
      label kind adjustedBudget { text } initialBudget { text } executed { text } executionRate { text }
      weight weightText score scoreText deviationReason
    }
    indicators {
      id path name target { text } adjustedTarget { text } actual { text }
      weight weightText score scoreText deviationReason source { cell }
    }
    reported { score scoreText grade gradeText }
    findings { ${FINDING} }
    source { fileName sheet }
  }
}`;

const SCORECARD = `query ($id: ID!, $policyId: ID) {
  project(id: $id) {
    scorecard(policyId: $policyId) {
      policyId policyVersion total grade fullMark undecidedWeight keptInBandWeight
      items { indicatorId earned weight difference undecided keptInBand explanation { zh en } }
      cap { explanation { zh en } }
    }
  }
}`;

const POLICIES = '{ scoringPolicies { id version name { zh en } source { zh en } } }';

const texts = () => allTexts().project;

// The project that is shown.
let view = null;
let policies = [];

const name = (organisation) => organisation?.name ?? organisation?.text;

function facts(project) {
  const { source } = project;
  const known = [
    [allTexts().words.department, name(project.department)],
    [allTexts().words.unit, name(project.implementingUnit)],
    [allTexts().words.year, project.fiscalYear ?? project.fiscalYearText],
    [allTexts().words.region, project.regionName ?? project.regionCode],
    [texts().source, `${source.fileName} ${source.sheet}`],
  ];
  return element(
    'dl',
    known.filter(([, value]) => value).map(([label, value]) => element('div', [element('dt', label), element('dd', String(value))])),
    'facts',
  );
}

function policySelection(it) {
  const options = [new Option(texts().ownPolicy, ''), ...policies.map((each) => new Option(each.name[language()], each.id))];
  return selection(texts().policy, options, it.policyId, (policy) => go(addressOf('project', { id: it.id, policy }), { replace: true }));
}

function policyLine({ policyId, policyVersion }) {
  const policy = policies.find((each) => each.id === policyId);
  const text = policy ? texts().policyUsed(policy.name[language()], policyVersion, policy.source[language()]) : policyId;
  return element('p', text, 'quiet');
}

// Under the policy that was chosen last, whichever answer comes first.
async function score(it) {
  const { policyId } = it;
  const answer = await ask('project', SCORECARD, { id: it.id, policyId: policyId || null });
  if (view !== it || it.policyId !== policyId) return;
  it.cardTrouble = answer?.trouble;
  it.card = answer?.scorecard ?? null;
  showCard(it);
}

function showCard(it) {
  const { project, card, cardTrouble, cardPlace } = it;
  if (!project || !cardPlace || card === undefined) return;
  const said = cardTrouble?.[language()] ?? texts().noPoints;
  cardPlace.summary.replaceChildren(...(card ? [policyLine(card), ...totals(project, card)] : [element('p', said, cardTrouble ? 'trouble' : 'quiet')]));
  cardPlace.rows.replaceChildren(scoreTable(project, card));
}

function scoreSection(it) {
  it.cardPlace = { summary: element('div', [], { role: 'status' }), rows: scrolling(texts().scoring, []) };
  return element('section', [element('h2', texts().scoring), policySelection(it), it.cardPlace.summary, it.cardPlace.rows]);
}

// A decision changes nothing that is shown here, but much elsewhere.
function noteDecision() {
  noteStoredChange();
  view.changes = storedChanges();
}

function findingSection({ project: { findings } }) {
  const list = element('ul', findings.map((it) => decidableFinding(it, noteDecision)), 'plain');
  const empty = findings.length ? [] : [element('p', texts().soundForm, 'quiet')];
  return element('section', [element('h2', [allTexts().findings.title, ' ', element('small', String(findings.length))]), list, ...empty]);
}

// What stands below the heading; the heading itself stays, with the focus that it may have.
function fill({ root, title }, contents) {
  const back = element('p', link(texts().back, addressOf('projects')), 'back');
  if (title.parentNode !== root) root.replaceChildren(back, title);
  root.firstChild.replaceWith(back);
  while (root.lastChild !== title) root.lastChild.remove();
  root.append(...contents);
}

export function speak() {
  if (!view) return;
  const { project, title } = view;
  entitle(title, project?.name ?? allTexts().shell.views.project);
  if (!project || project.trouble) {
    const said = project === undefined ? allTexts().shell.reading : (project?.trouble[language()] ?? texts().unknownProject);
    fill(view, [element('p', said, project === undefined ? 'quiet' : 'trouble')]);
    return;
  }
  fill(view, [element('section', facts(project)), scoreSection(view), findingSection(view)]);
  showCard(view);
}

async function open(root, id, policyId) {
  const it = { root, id, policyId, title: heading(), project: undefined, card: undefined, changes: storedChanges() };
  view = it;
  speak();
  score(it);
  const [project, answered] = await Promise.all([ask('project', PROJECT, { id }), ask('scoringPolicies', POLICIES)]);
  if (view !== it) return;
  policies = answered.trouble ? [] : answered;
  it.project = project;
  speak();
}

export function show(root, parameters) {
  const [id, policyId] = ['id', 'policy'].map((it) => parameters.get(it) ?? '');
  if (view?.id !== id || view.changes !== storedChanges()) {
    open(root, id, policyId);
  } else if (view.policyId !== policyId) {
    view.policyId = policyId;
    speak();
    score(view);
  }
}

// A project: what its form says, what it earns, and what is found about it.
import { element, link, selection } from './element.js';
import { decidableFinding, FINDING } from './finding.js';
import { noteDecision } from './findings.js';
import { language, texts } from './language.js';
import { scoreTable, totals } from './scorecard.js';
import { ask } from './service.js';

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

// The project that is shown; null on the front.
let view = null;
let policies = [];

const name = (organisation) => organisation?.name ?? organisation?.text;

function facts(project) {
  const { source } = project;
  const known = [
    [texts().department, name(project.department)],
    [texts().unit, name(project.implementingUnit)],
    [texts().year, project.fiscalYear ?? project.fiscalYearText],
    [texts().region, project.regionName ?? project.regionCode],
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
  return selection(texts().policy, options, it.policyId, (policyId) => {
    it.policyId = policyId;
    const address = new URLSearchParams({ project: it.id, ...(policyId && { policy: policyId }) });
    history.replaceState(null, '', `#${address}`);
    score(it);
  });
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
  it.cardPlace = { summary: element('div', []), rows: element('div', [], 'scroll') };
  it.cardPlace.summary.setAttribute('role', 'status');
  it.cardPlace.rows.tabIndex = 0;
  it.cardPlace.rows.setAttribute('role', 'region');
  it.cardPlace.rows.setAttribute('aria-label', texts().scoring);
  return element('section', [element('h2', texts().scoring), policySelection(it), it.cardPlace.summary, it.cardPlace.rows]);
}

function findingSection({ findings }) {
  const list = element('ul', findings.map((it) => decidableFinding(it, noteDecision)), 'plain');
  const empty = findings.length ? [] : [element('p', texts().soundForm, 'quiet')];
  return element('section', [element('h2', [texts().findings, ' ', element('small', String(findings.length))]), list, ...empty]);
}

export function showProject() {
  if (!view) return;
  const { root, project } = view;
  const back = element('p', link(texts().back, '#'));
  if (project === undefined) return root.replaceChildren(back, element('p', texts().reading));
  if (!project || project.trouble) {
    return root.replaceChildren(back, element('p', project?.trouble[language()] ?? texts().unknownProject, 'trouble'));
  }
  document.title = `${project.name} · ${texts().title}`;
  const heading = element('h2', project.name, 'name');
  heading.tabIndex = -1;
  root.replaceChildren(back, element('section', [heading, facts(project)]), scoreSection(view), findingSection(project));
  showCard(view);
}

export async function openProject(root, id, policyId) {
  const it = { root, id, policyId, project: undefined, card: undefined };
  view = it;
  root.hidden = false;
  showProject();
  score(it);
  const [project, answered] = await Promise.all([ask('project', PROJECT, { id }), ask('scoringPolicies', POLICIES)]);
  if (view !== it) return;
  policies = answered.trouble ? [] : answered;
  it.project = project;
  showProject();
  root.querySelector('.name')?.focus({ preventScroll: true });
}

export function closeProject() {
  if (view) view.root.hidden = true;
  view = null;
}

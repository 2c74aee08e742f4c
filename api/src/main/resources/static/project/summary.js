// What the form reports beside what it comes to under a policy, and how much of that is not settled by the form.
import { failureLine } from '../shell/awaited.js';
import { element, selection } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { questionButton } from '../shell/question.js';
import { beyondReported, difference, grade, points } from './figures.js';

const words = () => texts().project;
const MARKS = ['ERROR', 'WARNING', 'NOTICE'];

const term = (name, content, note) =>
  element('div', [element('dt', name), element('dd', content), ...(note ? [element('dd', note, 'differs')] : [])]);

// The findings that nobody has decided about, as severities with their numbers.
function openFindings(findings) {
  const open = findings.filter((it) => it.status === 'OPEN');
  const counts = MARKS.map((it) => [it, open.filter(({ severity }) => severity === it).length]).filter(([, count]) => count);
  if (!counts.length) return words().noneOpen;
  return counts.flatMap(([severity, count]) => [element('span', `${texts().words.severities[severity]} ${count}`, `badge ${severity.toLowerCase()}`), ' ']);
}

function totals({ reported, findings }, card) {
  const printed = [points(reported.score) || reported.scoreText, grade(reported.grade, reported.gradeText)].filter(Boolean).join(' · ') || '—';
  const found = term(words().openFindings, openFindings(findings));
  if (!card) return [element('dl', [term(words().reportedTotal, printed), found], 'totals')];
  const differs = beyondReported(reported, card);
  const otherGrade = reported.grade && reported.grade !== card.grade;
  const notes = [differs ? `${words().difference} ${difference(differs)}` : '', otherGrade ? words().otherGrade : ''].filter(Boolean).join(' · ');
  const made = element('dl', [
    term(words().reportedTotal, printed),
    term(words().recomputedTotal, `${words().of(points(card.total), card.fullMark)} · ${grade(card.grade)}`, notes),
    term(words().undecidedWeight, points(card.undecidedWeight)),
    term(words().keptInBandWeight, points(card.keptInBandWeight)),
    found,
  ], 'totals');
  return card.cap ? [made, element('p', card.cap.explanation[language()], 'differs')] : [made];
}

function policyLine({ policyId, policyVersion }, policies) {
  const policy = policies.find((each) => each.id === policyId);
  return policy ? words().policyUsed(policy.name[language()], policyVersion, policy.source[language()]) : policyId;
}

/*
 * `card` is null where there are no points to earn, or `cardTrouble` says why there is none, and `again` asks for it
 * once more. `choose` is called with the policy that was chosen; `asked` yields the question behind the card.
 */
export function scoreSection({ project, card, cardTrouble, options }, policies, { choose, again, asked }) {
  const own = [new Option(words().ownPolicy, ''), ...policies.map((each) => new Option(each.name[language()], each.id))];
  const select = selection(words().policy, own, options.policy, choose);
  select.querySelector('select').dataset.key = 'policy';
  const said = card ? policyLine(card, policies) : words().noPoints;
  const line = cardTrouble ? failureLine(cardTrouble, again) : element('p', said, 'quiet');
  const bar = element('div', [element('h2', words().scoring), element('div', [select, questionButton(asked)], 'choice')], 'bar');
  return element('section', [bar, element('div', [...totals(project, card), line], { role: 'status' })], 'summary');
}

// What the selection would come to under the settings as they stand. The answer before stays until the new one comes.
import { projectFilter } from '../filter/filter.js';
import { addressOf } from '../shell/address.js';
import { bones, failure } from '../shell/awaited.js';
import { button, element, link } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { asker } from '../shell/service.js';
import { storedChanges } from '../shell/stored.js';
import { elsewhere } from './form.js';
import { movers } from './movers.js';
import { figures, gist, SUMMARY } from './summary.js';

const PREVIEW = `query ($filter: ProjectFilter, $policy: ScoringPolicyInput!) {
  rescorePreview(filter: $filter, policy: $policy) ${SUMMARY}
}`;
const BONES = 6;
const words = () => texts().whatIf;
const isFiltered = ({ filter }) => JSON.stringify(filter) !== '{}';

/*
 * `said` takes a sentence on what would become of the scores, `changed` hears that there are other problems, and `clear`
 * takes the filter back.
 */
export function preview({ said, changed, clear }) {
  const state = { question: null, asked: '', changes: null, found: null, foundUnder: null, trouble: null, problems: [] };
  const ask = asker();
  const note = element('div', [], { className: 'note', role: 'alert' });
  const title = element('h2', '', 'unseen');
  const parts = element('div');
  const root = element('div', [title, note, parts], 'preview');

  function showNote() {
    const { found, trouble, problems, question } = state;
    const empty = !trouble && found && !found.projectCount;
    if (problems.length) {
      const others = elsewhere(problems).map((it) => element('p', `${it.path}${words().colon}${it.message[language()]}`, 'trouble'));
      note.replaceChildren(element('p', found ? words().refusedBut : words().refused, 'trouble'), ...others);
    } else if (trouble) note.replaceChildren(...failure(trouble, load));
    else if (empty && isFiltered(question.variables)) note.replaceChildren(element('p', texts().projects.noneFit), button(texts().filter.clear, clear));
    else if (empty) note.replaceChildren(element('p', texts().projects.none), link(texts().upload.title, addressOf('upload'), { className: 'button' }));
    else note.replaceChildren();
  }

  function draw() {
    const { found, foundUnder, trouble } = state;
    title.textContent = words().preview;
    showNote();
    if (found) parts.replaceChildren(...(found.projectCount ? [figures(found), ...movers(found, foundUnder)] : []));
    else if (trouble) parts.replaceChildren();
    else parts.replaceChildren(bones(BONES));
    said(found?.projectCount ? gist(found) : '');
  }

  let savedId = null;

  async function load() {
    const { question } = state;
    Object.assign(state, { asked: JSON.stringify(question), changes: storedChanges(), trouble: null });
    root.setAttribute('aria-busy', 'true');
    const under = savedId;
    if (!state.found) draw();
    const answer = await ask(question.query, question.variables);
    if (!answer) return;
    root.setAttribute('aria-busy', 'false');
    const { trouble = null, problems = [] } = answer;
    if (!trouble) Object.assign(state, { found: answer.rescorePreview, foundUnder: under });
    // What cannot be settled in the form is not what the former answer was about.
    else if (!problems.length) state.found = null;
    Object.assign(state, { trouble, problems });
    draw();
    changed();
  }

  // The selection under this policy; `policyId` where it is one that is saved, else null.
  function show(parameters, policy, policyId) {
    savedId = policyId;
    const question = { query: PREVIEW, variables: { filter: projectFilter(parameters), policy } };
    const fresh = state.asked === JSON.stringify(question) && state.changes === storedChanges();
    state.question = question;
    if (!fresh || (state.trouble && !state.problems.length)) load();
  }

  return { root, show, speak: draw, question: () => state.question, problems: () => state.problems };
}

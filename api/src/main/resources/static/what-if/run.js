// A run that scores the selection anew and keeps the scorecards: how far it is, and what came of it.
import { button, element } from '../shell/element.js';
import { count, percent, time } from '../shell/figures.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { movers } from './movers.js';
import { figures, SUMMARY } from './summary.js';

const PAUSE = 500;
export const RUN_LINE = 'id status policyId policyVersion filter createdAt finishedAt progress counts { found scored unscored failed }';
const RUN = `query ($id: ID!) {
  rescoreRun(id: $id) { ${RUN_LINE} problem { message { zh en } } summary ${SUMMARY} }
}`;
const START = `mutation ($filter: ProjectFilter, $policyId: ID!) {
  rescore(filter: $filter, policyId: $policyId) { id }
}`;
const words = () => texts().whatIf.runs;

export const isFinished = ({ status }) => status !== 'QUEUED' && status !== 'RUNNING';

// The id of the run, or the trouble with it.
export const startRun = (filter, policyId) => ask('rescore', START, { filter, policyId });

const resultOf = ({ summary, policyId }) => [figures(summary), element('details', [element('summary', words().movers), ...movers(summary, policyId)])];

/*
 * `policyName` says what people call the policy of a run; `ended` hears that the run that is shown has ended while it was
 * looked at, `closed` that people have seen enough of it.
 */
export function runSection({ policyName, ended, closed }) {
  const state = { id: null, run: undefined, seen: false };
  const title = element('h2', '', { tabIndex: -1 });
  const status = element('p', '', { role: 'status' });
  const bar = element('progress', [], { max: 1, value: 0 });
  const close = button('', () => closed());
  const body = element('div');
  const root = element('section', [element('div', [title, close], 'bar'), status, bar, body], { className: 'run', hidden: true });

  function speak() {
    const { run, id } = state;
    root.hidden = !id;
    close.textContent = words().close;
    title.textContent = run?.createdAt ? words().of(time(run.createdAt)) : words().title;
    bar.setAttribute('aria-label', words().title);
    bar.hidden = !run?.status || isFinished(run);
    if (!run || run.trouble) {
      status.textContent = run?.trouble?.[language()] ?? (run === undefined ? texts().shell.reading : words().unknown);
      body.replaceChildren(...(run?.trouble ? [button(texts().shell.retry, () => follow(id))] : []));
      return;
    }
    bar.value = run.progress;
    const policy = words().under(policyName(run.policyId), run.policyVersion);
    const far = isFinished(run) ? words().counts(...['scored', 'unscored', 'failed'].map((it) => count(run.counts[it]))) : percent(run.progress * 100);
    status.textContent = [policy, words().statuses[run.status], far].join(words().and);
    const problem = run.problem ? [element('p', run.problem.message[language()], 'trouble')] : [];
    body.replaceChildren(...problem, ...(run.summary ? resultOf(run) : []));
  }

  async function follow(id) {
    let seen = false;
    while (state.id === id) {
      const run = await ask('rescoreRun', RUN, { id });
      if (state.id !== id) return;
      state.run = run;
      speak();
      if (!run || run.trouble) return;
      if (isFinished(run)) {
        if (seen) ended();
        return;
      }
      seen = true;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  // Shows the run of this id, null for none; what is shown already goes on.
  function show(id) {
    if (state.id === id) return;
    Object.assign(state, { id, run: undefined });
    speak();
    if (id) follow(id);
  }

  // Nobody looks: the run goes on, but is not asked for.
  const hide = () => {
    if (state.run && !state.run.trouble && isFinished(state.run)) return;
    state.id = null;
  };

  return { root, show, hide, speak, focus: () => title.focus() };
}

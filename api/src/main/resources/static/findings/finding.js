// A finding, and what a reviewer decides about it.
import { button, element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';

const LONGEST_COMMENT = 2000;

export const FINDING = 'id code severity message { zh en } sheet cell status comment decidedBy decidedAt';

const DECIDE = `mutation ($id: ID!, $status: FindingStatus!, $comment: String) {
  setFindingStatus(id: $id, status: $status, comment: $comment) { ${FINDING} }
}`;

// How serious it is, what it says, and where.
export function findingSentence(finding) {
  const place = [finding.sheet, finding.cell].filter(Boolean).join(' ');
  return element('p', [
    element('span', texts().words.severities[finding.severity], `badge ${finding.severity.toLowerCase()}`),
    ` ${finding.message[language()]} `,
    element('span', place, 'quiet'),
  ]);
}

// What was decided, why, by whom and when.
export function decisionLine({ status, comment, decidedBy, decidedAt }) {
  const when = decidedAt ? new Date(decidedAt).toLocaleString(language()) : '';
  const who = [decidedBy, when].filter(Boolean).join(' ');
  return element('p', [element('strong', texts().words.decisions[status]), comment ? ` “${comment}” ` : ' ', element('span', who, 'quiet')]);
}

/*
 * A finding with the buttons to decide about it. The finding itself remembers what was decided and what is being typed;
 * `decided` is called after each decision; `look`, where there is one, is the button for its cell and the place below.
 */
export function decidableFinding(finding, decided, look) {
  const item = element('li', [], 'finding');

  async function decide(status) {
    if (finding.busy) return;
    finding.busy = true;
    const comment = finding.draft ?? finding.comment;
    const answer = await ask('setFindingStatus', DECIDE, { id: finding.id, status, comment });
    Object.assign(finding, { trouble: null, busy: false }, answer);
    if (!answer.trouble) delete finding.draft;
    const hadFocus = item.contains(document.activeElement);
    show();
    if (hadFocus) item.querySelector('.choice button').focus();
    if (!answer.trouble) decided();
  }

  function commentField() {
    const field = element('input', []);
    Object.assign(field, { value: finding.draft ?? finding.comment ?? '', placeholder: texts().findings.comment, maxLength: LONGEST_COMMENT });
    field.setAttribute('aria-label', texts().findings.comment);
    field.addEventListener('input', () => (finding.draft = field.value));
    return field;
  }

  function show() {
    const others = ['ACCEPTED', 'REJECTED', 'OPEN'].filter((it) => it !== finding.status);
    const sentence = findingSentence(finding);
    if (look) sentence.append(' ', look.toggle);
    item.classList.toggle('settled', finding.status !== 'OPEN');
    item.replaceChildren(
      sentence,
      ...(look ? [look.place] : []),
      decisionLine(finding),
      element('div', [commentField(), ...others.map((it) => button(texts().findings.decide[it], () => decide(it)))], 'choice'),
      element('p', finding.trouble?.[language()] ?? '', 'trouble'),
    );
    item.lastChild.setAttribute('role', 'alert');
  }

  show();
  return item;
}

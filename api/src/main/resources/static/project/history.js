// The revisions of a project, latest first, each with what it changed; and the way back to one.
import { addressOf } from '../shell/address.js';
import { button, element, link } from '../shell/element.js';
import { time } from '../shell/figures.js';
import { language, texts } from '../shell/language.js';
import { ask } from '../shell/service.js';
import { changeTable } from '../upload/changes.js';
import { RESTORE } from './questions.js';

const words = () => texts().project;

function differences({ revision, changes }, open) {
  if (!changes.length) return element('p', revision === 1 ? words().firstRevision : words().sameAsBefore, 'quiet');
  const made = element('details', [element('summary', words().changes(changes.length)), changeTable(changes)]);
  made.open = open;
  return made;
}

/*
 * The list. `restored` is called with the number of the revision that became current again, `anew` to read the project
 * again where somebody else has changed it meanwhile.
 */
export function revisionList({ id, revision: current }, history, { restored, anew }) {
  const trouble = element('div', [], { className: 'choice', role: 'alert' });
  let busy = false;

  async function restore(revision) {
    if (busy || !confirm(words().confirmRestore(revision))) return;
    busy = true;
    trouble.replaceChildren();
    const answer = await ask('restoreRevision', RESTORE, { id, revision, expected: current });
    busy = false;
    if (answer.trouble) trouble.replaceChildren(element('span', answer.trouble[language()], 'trouble'), button(words().readAgain, anew));
    else restored(revision);
  }

  const item = (it, index) => {
    const isCurrent = it.revision === current;
    const from = it.importId ? link(words().byImport, addressOf('imports', { id: it.importId })) : words().byHand;
    const line = [
      element('strong', words().revision(it.revision)),
      ...(isCurrent ? [element('span', words().current, 'badge good')] : []),
      element('span', time(it.at), 'quiet'),
      from,
    ];
    const back = isCurrent ? [] : [button(words().restore, () => restore(it.revision), { 'aria-label': words().restoreThis(it.revision) })];
    return element('li', [element('div', [element('div', line, 'choice'), ...back], 'bar'), differences(it, index === 0)], 'revision');
  };
  return [trouble, element('ol', history.map(item), 'plain revisions')];
}

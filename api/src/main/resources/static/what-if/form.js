// The settings of the policy in groups to fold: each says what it was where it is moved, and what is wrong with it.
import { button, element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { controlOf, wordsOf } from './controls.js';
import { settingOf } from './policy.js';
import { rowsControl } from './rows.js';
import { GROUPS, SETTINGS } from './settings.js';

const words = () => texts().whatIf;
// Where the figures are below the settings, they shall not be far.
const usuallyOpen = () => (matchMedia('(min-width: 64rem)').matches ? ['bands'] : []);

// Where a problem of the service belongs: `caps[1].below` to `caps`.
const isAbout = (problem, { path }) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`);

export const elsewhere = (problems) => problems.filter((it) => !SETTINGS.some((setting) => isAbout(it, setting)));

function settingBlock(setting, { move, rest, change, back }) {
  const told = (value) => move(setting, value);
  const once = (value) => change(setting, value);
  const control = setting.kind === 'rows' ? rowsControl(setting, { move: told, change: once }) : controlOf(setting, setting.kind === 'number' ? told : once);
  const label = words().settings[setting.path];
  const was = element('span');
  const undo = button(words().back, () => back(setting), { className: 'bare', 'aria-label': words().backOf(label) });
  const mark = element('p', [was, ' ', undo], { className: 'was', hidden: true });
  const wrong = element('p', '', { className: 'trouble', id: `wrong-${setting.path}`, hidden: true });
  const root = element('div', [...control.parts, mark, wrong], 'setting');
  root.addEventListener('focusout', rest);

  function show(policy, moves, problems) {
    const own = problems.filter((it) => isAbout(it, setting));
    const saved = settingOf(policy, setting);
    const value = moves.has(setting.path) ? moves.get(setting.path) : saved;
    // Where the way back had the focus it goes on with the setting itself.
    if (!moves.has(setting.path) && document.activeElement === undo) (control.field.matches('input, select') ? control.field : control.field.querySelector('input, button')).focus();
    control.show(value);
    mark.hidden = !moves.has(setting.path);
    was.textContent = mark.hidden ? '' : words().was(wordsOf(setting, saved));
    wrong.hidden = !own.length;
    wrong.textContent = own.map((it) => it.message[language()]).join(' ');
    root.classList.toggle('moved', !mark.hidden);
    if (own.length) {
      control.field.setAttribute('aria-invalid', 'true');
      control.field.setAttribute('aria-describedby', wrong.id);
    } else {
      control.field.removeAttribute('aria-invalid');
      control.field.removeAttribute('aria-describedby');
    }
    // What has no effect as the others stand is left out, unless it is moved or wrong.
    const { with: other } = setting;
    const idle = other && !other.words.includes(moves.get(other.path) ?? settingOf(policy, other));
    root.hidden = Boolean(idle && mark.hidden && !own.length);
    return own.length > 0;
  }
  return { root, show };
}

function groupBlock(name, settings, handlers, { open, known }) {
  const blocks = settings.map((it) => settingBlock(it, handlers));
  const count = element('span', '', { className: 'badge', hidden: true });
  const legend = element('legend', words().groups[name], 'unseen');
  const root = element('details', [element('summary', [element('span', words().groups[name]), ' ', count]), element('fieldset', [legend, ...blocks.map((it) => it.root)])]);
  root.open = open;

  // Unfolds itself where something is wrong, or moved that was not: by a link.
  function show(policy, moves, problems) {
    const wrong = blocks.map((it) => it.show(policy, moves, problems)).some(Boolean);
    const own = settings.filter(({ path }) => moves.has(path)).map(({ path }) => path);
    count.textContent = words().moves(own.length);
    count.hidden = !own.length;
    if (wrong || own.some((it) => !known.has(it))) root.open = true;
  }
  return { root, show };
}

/*
 * `move` takes a setting and its value while it is moved, `rest` hears that nobody moves it any more, `change` takes
 * what is changed at once, and `back` a setting that is to be as it was.
 */
export function settingsForm(handlers) {
  const root = element('div', [], 'groups');
  let groups = {};
  const known = new Set();

  // In the language that was chosen; groups stay as they were folded.
  function speak() {
    const open = (name) => groups[name]?.root.open ?? usuallyOpen().includes(name);
    groups = Object.fromEntries(Object.entries(GROUPS).map(([name, settings]) => [name, groupBlock(name, settings, handlers, { open: open(name), known })]));
    root.replaceChildren(...Object.values(groups).map((it) => it.root));
  }

  function show(policy, moves, problems) {
    for (const group of Object.values(groups)) group.show(policy, moves, problems);
    known.clear();
    for (const path of moves.keys()) known.add(path);
  }

  return { root, speak, show };
}

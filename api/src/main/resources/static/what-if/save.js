// Saves the settings as they stand as a policy of their own.
import { button, element } from '../shell/element.js';
import { language, texts } from '../shell/language.js';
import { askAll } from '../shell/service.js';

const SAVE = `mutation ($policy: ScoringPolicyInput!) {
  saveScoringPolicy(policy: $policy) { id version }
}`;
const TEXTS = ['name', 'source'];
const LANGUAGES = ['zh', 'en'];
const words = () => texts().whatIf.save;

function field(label, rest = {}) {
  const input = element('input', [], { autocomplete: 'off', required: true, ...rest });
  return { input, root: element('label', [element('span', label), input], 'entry') };
}

/*
 * A dialog over the page. `settings` are all of them, `policies` those that are saved, `base` the one that was moved, whose
 * names stand there where it is of one's own; `saved` takes the id and the version.
 */
export function saveDialog({ settings, policies, base, saved }) {
  const own = !base.shipped;
  const id = field(words().id, { value: own ? base.id : '', maxLength: 64, spellcheck: false });
  const named = TEXTS.flatMap((name) => LANGUAGES.map((it) => ({ name, it, ...field(words()[name][it], { value: own ? base[name][it] : '', lang: it }) })));
  const hint = element('p', '', 'quiet');
  const wrong = element('div', [], { role: 'alert' });
  const close = button(texts().shell.question.close, () => dialog.close());
  const keep = element('button', words().keep, { className: 'main' });
  const form = element('form', [id.root, hint, ...named.map((it) => it.root), wrong, element('div', [keep, close], 'choice')]);
  const dialog = element('dialog', [element('h2', words().title), form], { className: 'save', 'aria-label': words().title });

  function explain() {
    const known = policies.find((it) => it.id === id.input.value.trim());
    hint.textContent = known ? words().next(known.name[language()], known.version + 1) : words().idRule;
  }

  function policy() {
    const input = { ...settings, id: id.input.value.trim() };
    for (const { name, it, input: typed } of named) input[name] = { ...input[name], [it]: typed.value.trim() };
    return input;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    keep.disabled = true;
    const answer = await askAll(SAVE, { policy: policy() });
    keep.disabled = false;
    if (answer.trouble) {
      const { problems } = answer;
      const lines = problems?.length ? problems.map((it) => `${words().fields[it.path] ?? it.path}${texts().whatIf.colon}${it.message[language()]}`) : [answer.trouble[language()]];
      wrong.replaceChildren(element('ul', lines.map((it) => element('li', it, 'trouble')), 'plain'));
      return;
    }
    dialog.close();
    saved(answer.saveScoringPolicy);
  });
  id.input.addEventListener('input', explain);
  dialog.addEventListener('close', () => dialog.remove());
  explain();
  form.noValidate = true;
  document.body.append(dialog);
  dialog.showModal();
}

// The empty form of a template, or the forms of a unit's projects, filled with last year's indicators.
import { choices } from '../filter/choices.js';
import { element, link } from '../shell/element.js';
import { language, texts } from '../shell/language.js';

const words = () => texts().templates;

export const blankOf = ({ id }, parameters = {}) => {
  const asked = new URLSearchParams(parameters).toString();
  return `/templates/${encodeURIComponent(id)}/workbook${asked ? `?${asked}` : ''}`;
};

export function blankForm(template) {
  const year = element('input', [], { inputMode: 'numeric', pattern: '(19|20)[0-9]{2}', required: true, size: 6, maxLength: 4 });
  const units = element('datalist', [], { id: 'template-units' });
  const unit = element('input', [], { required: true, maxLength: 200, autocomplete: 'off' });
  unit.setAttribute('list', units.id);
  unit.addEventListener(
    'focus',
    async () => {
      const found = await choices('unit');
      if (!found.trouble) units.replaceChildren(...found.map((it) => element('option', [], { value: it.label[language()] })));
    },
    { once: true },
  );
  const form = element(
    'form',
    [
      element('label', [element('span', texts().words.year), year], 'labelled'),
      element('label', [element('span', texts().words.unit), unit, units], 'labelled'),
      element('button', words().prefilled),
    ],
    'choice',
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    link('', blankOf(template, { fiscalYear: year.value, implementingUnit: unit.value.trim() }), { download: '' }).click();
  });
  return element('section', [
    element('h2', words().columns.blank),
    element('p', link(words().download, blankOf(template), { className: 'button', download: '' })),
    element('p', words().prefilledAbout, 'quiet'),
    form,
  ]);
}

// Controls of settings. Each stays where it is while its setting is moved: `show` brings it to a value.
import { element } from '../shell/element.js';
import { texts } from '../shell/language.js';

const words = () => texts().whatIf;
const labelOf = ({ path }) => words().settings[path];

// A field for a figure; `heard` takes what it is moved to, and one that was left without a figure is as it was before.
export function figureField(rest, heard) {
  let now = null;
  const input = element('input', [], { type: 'number', step: 'any', className: 'figure', autocomplete: 'off', ...rest });
  const put = () => {
    input.value = now ?? '';
  };
  input.addEventListener('input', () => input.value !== '' && heard(Number(input.value)));
  input.addEventListener('change', () => input.value === '' && put());
  const show = (value) => {
    now = value;
    // What is being typed is left alone where it means the same, or nothing yet.
    if (document.activeElement === input && (input.value === '' || Number(input.value) === value)) return;
    put();
  };
  return { input, show };
}

function sliderOf({ slide: { from, to, step } }, label, heard) {
  const slider = element('input', [], { type: 'range', min: from, max: to, step, 'aria-label': label });
  slider.addEventListener('input', () => heard(Number(slider.value)));
  return slider;
}

function numberControl(setting, move) {
  const { least, most, unit, optional, slide } = setting;
  const label = labelOf(setting);
  const { input, show: showField } = figureField({ min: least, max: most, placeholder: optional ? words().sumOfPoints : '' }, move);
  if (optional) input.addEventListener('input', () => input.value === '' && move(null));
  const slider = slide && sliderOf(setting, label, move);
  const field = element('span', [input, ' ', element('span', unit ? words().units[unit] : '', 'unit')], 'field');
  function show(value) {
    showField(value);
    if (slider && value !== null && Number(slider.value) !== value) slider.value = value;
  }
  return { parts: [element('label', [element('span', label), field], 'line'), ...(slider ? [slider] : [])], field: input, show };
}

function choiceControl(setting, move) {
  const named = words().choices[setting.path];
  const select = element('select', setting.words.map((it) => new Option(named?.[it] ?? it, it)));
  select.addEventListener('change', () => move(setting.words.find((it) => String(it) === select.value)));
  const show = (value) => {
    select.value = value;
  };
  return { parts: [element('label', [element('span', labelOf(setting)), select], 'line')], field: select, show };
}

function flagControl(setting, move) {
  const box = element('input', [], { type: 'checkbox' });
  box.addEventListener('change', () => move(box.checked));
  const show = (value) => {
    box.checked = value;
  };
  return { parts: [element('label', [box, element('span', labelOf(setting))], 'option')], field: box, show };
}

const KINDS = { number: numberControl, choice: choiceControl, flag: flagControl };

// `move` takes the value that a setting is moved to; parts for the page, the field that problems are said of, `show`.
export const controlOf = (setting, move) => KINDS[setting.kind](setting, move);

// A value of a setting in words.
export function wordsOf({ kind, path, unit, columns, optional }, value) {
  if (kind === 'choice') return words().choices[path]?.[value] ?? String(value);
  if (kind === 'flag') return value ? words().yes : words().no;
  if (kind === 'rows') return value.map((row) => columns.map((it) => `${words().rows[path].columns[it]} ${row[it]}`).join(words().within)).join(words().between) || words().none;
  if (optional && value === null) return words().sumOfPoints;
  return `${value}${unit === 'percent' ? '%' : unit ? ` ${words().units[unit]}` : ''}`;
}

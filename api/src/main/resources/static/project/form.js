// The form as its department knows it: title, facts, fund block, goal, indicators and total, conclusion.
import { element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { grade } from './figures.js';
import { fundBlock } from './funds.js';
import { indicatorBlock } from './indicators.js';
import { reviewColumns } from './review.js';
import { capital } from './table.js';
import { valuesOf } from './values.js';

const words = () => texts().project;

// A list of what is known, as [label, content, wide]: two in a line, and none of them beside a gap.
function facts(known, className) {
  const items = known.filter(([, content]) => content !== null && content !== undefined && content !== '');
  let beside = 0;
  const isWide = (at) => {
    const alone = beside % 2 === 0 && (items[at][2] || items[at + 1]?.[2] || at === items.length - 1);
    beside = alone ? 0 : beside + 1;
    return alone;
  };
  const made = items.map(([label, content], at) => element('div', [element('dt', capital(label)), element('dd', content)], isWide(at) ? 'wide' : ''));
  return made.length ? [element('dl', made, `facts ${className}`)] : [];
}

function top(project, value) {
  const { formTitle, fiscalYearText, nameText, code, department, implementingUnit, source } = project;
  const { words: common, fields } = texts();
  return [
    element('div', [
      ...(formTitle ? [element('p', value(formTitle, 'formTitle'), 'title')] : []),
      ...(fiscalYearText ? [element('p', value(fiscalYearText, 'fiscalYear'))] : []),
    ], 'form-title'),
    ...facts([
      [common.name, value(nameText, 'name'), true],
      [fields.code, code && !nameText.includes(code) ? value(code, 'code') : ''],
      [common.department, value(department?.text, 'department')],
      [common.unit, value(implementingUnit?.text, 'implementingUnit')],
      [common.year, project.fiscalYear === null || fiscalYearText?.includes(project.fiscalYear) ? '' : String(project.fiscalYear)],
      [common.region, project.regionName ?? project.regionCode],
      [fields.filledOn, value(project.filledOnText ?? project.filledOn, 'filledOn')],
      [fields.amountUnit, value(project.amountUnit, 'amountUnit')],
      [words().source, `${source.fileName} · ${source.sheet}`],
    ], 'lined'),
  ];
}

function goalBlock({ goal }, value) {
  const known = facts([
    [texts().fields.expected, value(goal?.expected, 'goal.expected')],
    [words().goalActual, value(goal?.actual, 'goal.actual')],
  ], 'lined goal');
  return known.length ? [element('h3', capital(texts().fields.goal), 'band'), ...known] : [];
}

function end({ reported, conclusion, attributes }, value) {
  return facts([
    [texts().words.grade, value(grade(reported.grade, reported.gradeText), 'reported.grade')],
    [texts().fields.conclusion, value(conclusion, 'conclusion'), true],
    ...attributes.map(({ heading, text }, at) => [heading, value(text, `attributes[${at}]`), true]),
  ], 'lined');
}

/*
 * `card` is null where there are no points to earn; `beside` says whether the columns of the review stand beside the
 * form, `explained` whether all their sentences do; `open` shows the cell of a value.
 */
export function formParts(project, { card, beside, explained, open }) {
  const value = valuesOf(project, open);
  const items = new Map((card?.items ?? []).map((it) => [it.indicatorId, it]));
  const given = { value, card, items, review: beside ? reviewColumns(card, explained) : [] };
  return [
    ...top(project, value),
    ...fundBlock(project, given),
    ...goalBlock(project, value),
    ...(project.indicators.length ? indicatorBlock(project, given) : []),
    ...end(project, value),
  ];
}

// What a template is known by: the points it expects, its headings, and its own words.
import { element } from '../shell/element.js';
import { texts } from '../shell/language.js';

const words = () => texts().templates;
const meaningOf = (meaning) => texts().upload.meanings[meaning] ?? meaning;

const fact = (label, value) => element('div', [element('dt', label), element('dd', value)]);

// A part that is folded, with how much there is of it.
function folded(title, entries) {
  if (!entries.length) return [];
  return [element('details', [element('summary', words().counted(title, entries.length)), element('ul', entries.map((it) => element('li', it)), 'wordings')])];
}

export function aboutTemplate(template, policy) {
  const weights = template.expectedWeights.map(({ level1, weight }) => `${level1} ${weight}`);
  const facts = [
    [words().columns.region, template.regionName ?? template.regionCode],
    [words().columns.unit, template.amountUnit],
    [words().columns.policy, policy],
    [words().version, String(template.version)],
    [words().weights, weights.join(' · ')],
  ];
  return element('section', [
    element('h2', words().about),
    element('dl', facts.filter(([, value]) => value).map(([label, value]) => fact(label, value)), 'facts'),
    ...folded(words().headings, template.headings),
    ...folded(words().synonyms, template.synonyms.map((it) => `${meaningOf(it.meaning)}: ${it.wordings.join(' · ')}`)),
    ...folded(words().ownColumns, template.columns.map((it) => `${it.heading}: ${meaningOf(it.meaning)}`)),
  ]);
}

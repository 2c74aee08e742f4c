// What people can choose for a filter, asked for when they are about to.
import { language, texts } from '../shell/language.js';
import { ask, askAll } from '../shell/service.js';
import { storedChanges } from '../shell/stored.js';

const KEYS = { year: 'FISCAL_YEAR', department: 'DEPARTMENT', unit: 'IMPLEMENTING_UNIT', template: 'TEMPLATE', division: 'REGION' };
const CODES = '{ findingCodes { code severity meaning { zh en } } }';
const both = (text) => ({ zh: text, en: text });
const groupsBy = (key) => `${key}: compareGroups(by: [${key}], first: 500) { edges { node { keys { value label } projectCount } } }`;

// The values of keys that projects have in common, and how many projects each has.
async function groups(keys) {
  const answer = await askAll(`{ ${keys.map(groupsBy).join(' ')} }`);
  if (answer.trouble) return answer;
  const found = keys.flatMap((it) => answer[it].edges).map(({ node: { keys: [key], projectCount } }) => ({
    value: key.value,
    label: both(key.label ?? key.value),
    count: projectCount,
  }));
  const known = found.filter((it) => it.value !== null);
  return [...new Map(known.map((it) => [it.value, it])).values()];
}

async function findings() {
  const answer = await ask('findingCodes', CODES);
  return answer.trouble ? answer : answer.map((it) => ({ value: it.code, label: it.meaning }));
}

const kept = new Map();
let changes = 0;

/*
 * The values of a field with what people call them: a list, or the trouble with it. They are asked for once, as long as
 * nothing changes that is stored.
 */
export function choices(field) {
  const words = { grade: texts().words.grades, severity: texts().words.severities, lacking: texts().filter.fields }[field];
  if (words) return Object.entries(words).map(([value, text]) => ({ value, label: both(text) }));
  if (changes !== storedChanges()) kept.clear();
  changes = storedChanges();
  if (!kept.has(field)) {
    const asked = field === 'finding' ? findings() : groups(field === 'region' ? ['PROVINCE', 'REGION'] : [KEYS[field]]);
    kept.set(field, asked);
    asked.then((it) => it.trouble && kept.delete(field));
  }
  return kept.get(field);
}

// What people call a value; itself where it has no name.
export async function nameOf(field, value) {
  const found = await choices(field);
  const names = found.trouble ? [] : found;
  return names.find((it) => it.value === value)?.label[language()] ?? value;
}

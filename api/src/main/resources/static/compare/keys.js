// What groups have in common, and where to see the projects of one: each key's parameter of the filter.
import { projectFilter } from '../filter/filter.js';
import { addressOf, changed } from '../shell/address.js';
import { texts } from '../shell/language.js';

export const KEYS = {
  DEPARTMENT: 'department',
  IMPLEMENTING_UNIT: 'unit',
  PROVINCE: 'region',
  REGION: 'division',
  FISCAL_YEAR: 'year',
  TEMPLATE: 'template',
};
// Beside the key, for the columns of the heat map. Projects cannot be filtered by levels of indicators.
export const COLUMNS = ['LEVEL1', 'LEVEL2', 'FISCAL_YEAR', 'PROVINCE'];
const OWN = ['by', 'with', 'order', 'show'];

const known = (name, among, usual) => (among.includes(name) ? name : usual);

export const keyOf = (parameters) => known(parameters.get('by'), Object.keys(KEYS), 'DEPARTMENT');
export const columnKeysOf = (parameters) => COLUMNS.filter((it) => it !== keyOf(parameters));
export const columnKeyOf = (parameters) => known(parameters.get('with'), columnKeysOf(parameters), 'LEVEL1');

export const nameOf = ({ value, label }) => label ?? value ?? texts().compare.lacking;

// What the filter of a view stays with for the projects that have this key, too. A condition on the same takes the
// place of those given, which hold for the group anyway; of regions those within a province are narrower than it.
function narrowed(parameters, { key, value }) {
  const parameter = KEYS[key];
  if (!parameter) return parameters;
  if (value === null) {
    const lacking = new Set([...parameters.getAll('lacking'), parameter === 'division' ? 'region' : parameter]);
    return changed(parameters, { lacking: [...lacking] });
  }
  const within = key === 'PROVINCE' ? parameters.getAll(parameter).filter((it) => it.startsWith(value.slice(0, 2))) : [];
  return changed(parameters, { [parameter]: within.length ? within : value });
}

export function projectsOf(parameters, keys) {
  const filter = changed(parameters, Object.fromEntries(OWN.map((it) => [it, null])));
  return addressOf('projects', keys.reduce(narrowed, filter));
}

// The projects of any of these groups, of those that the address asks for.
export function filterOf(parameters, groups) {
  const keys = groups.map(({ keys: [first] }) => first);
  const parameter = KEYS[keyOf(parameters)];
  const having = new URLSearchParams(keys.filter((it) => it.value !== null).map((it) => [parameter, it.value]));
  const own = [having, ...keys.filter((it) => it.value === null).map((it) => narrowed(new URLSearchParams(), it))];
  const any = own.map(projectFilter).flatMap((it) => it.and ?? []);
  return { and: [...(projectFilter(parameters).and ?? []), { or: any }] };
}

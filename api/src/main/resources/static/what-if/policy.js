// The policy that is tried out: one that is saved, with some of its settings moved.
import { changed } from '../shell/address.js';
import { SETTINGS, textOf, valueOf } from './settings.js';

const RULES = `{
  basis aboveLimit lateDate undecided
  belowTarget { mode pointsPerPercentagePoint steps { from earns } }
  exact { mode costBelowFull costAbove durationAbove }
  bands { metFrom partlyFrom fixed { met partly notMet } }
  overAchievement { from consequence points reasonExcuses }
}`;
export const POLICIES = `{
  scoringPolicies {
    id version shipped name { zh en } source { zh en }
    weights { execution output benefit satisfaction cost }
    execution { basis denominator }
    rules ${RULES}
    overrides { level name rules ${RULES} }
    caps { below total }
    rounding { scale mode }
    grades { excellent good fair }
    fullMark
  }
}`;
const USUAL = 'mof-2020';

export const policyIdOf = (parameters) => parameters.get('policy') || USUAL;
// For the address of a policy as it is saved.
export const asSaved = (id) => ({ policy: id === USUAL ? null : id, ...Object.fromEntries(SETTINGS.map(({ path }) => [path, null])) });

// What a policy says of a setting.
export function settingOf(policy, { path, single }) {
  const value = path.split('.').reduce((group, name) => group[name], policy);
  if (single) return value === null ? [] : [value];
  return value;
}

function having(group, [name, ...rest], value) {
  return { ...group, [name]: rest.length ? having(group[name], rest, value) : value };
}

// The settings that the address moves away from the policy: their values by their paths.
export function movesOf(policy, parameters) {
  const moves = new Map();
  for (const setting of SETTINGS) {
    const text = parameters.get(setting.path);
    const value = text === null ? undefined : valueOf(setting, text);
    if (value !== undefined && textOf(setting, value) !== textOf(setting, settingOf(policy, setting))) moves.set(setting.path, value);
  }
  return moves;
}

// The parameters with a setting moved, or without it where it is as the policy has it.
export function moved(policy, parameters, setting, value) {
  const text = textOf(setting, value);
  return changed(parameters, { [setting.path]: text === textOf(setting, settingOf(policy, setting)) ? null : text });
}

// All settings, to be tried out or saved: what an input leaves out would be as the baseline has it.
export function inputOf({ weights, execution, rules, overrides, caps, rounding, grades, fullMark }, moves) {
  let input = { weights, execution, rules, overrides, caps, rounding, grades, fullMark };
  for (const setting of SETTINGS.filter(({ path }) => moves.has(path))) {
    const value = moves.get(setting.path);
    input = having(input, setting.path.split('.'), setting.single ? (value[0] ?? null) : value);
  }
  return input;
}

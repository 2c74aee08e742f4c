// The settings of a policy as people move them: where each stands in a `ScoringPolicyInput`, and what it takes. In the
// address a setting is a parameter of the same name: `rules.bands.metFrom=85`, `caps=50:59,60:69`.

// Figures; `slide` is what the slider beside the field reaches, which need not be all that the service allows.
const number = (path, least, most, rest = {}) => ({ kind: 'number', path, least, most, unit: null, slide: null, optional: false, ...rest });
const share = (path) => number(path, 0, 100, { unit: 'percent', slide: { from: 0, to: 100, step: 1 } });
const points = (path) => number(path, 0, 1000, { unit: 'points' });
const choice = (path, ...words) => ({ kind: 'choice', path, words });
const flag = (path) => ({ kind: 'flag', path, words: [true, false] });
// Rows of figures; `next` is a new row after these. A `single` one is a group of figures that may be missing as a whole.
const rows = (path, columns, next, rest = {}) => ({ kind: 'rows', path, columns, next, single: false, ...rest });

const bounded = (figure) => Math.min(100, Math.max(0, figure));
const nextCap = (caps) => (caps.length ? { below: bounded(caps.at(-1).below + 10), total: bounded(caps.at(-1).total + 10) } : { below: 50, total: 59 });
const nextStep = (steps) => (steps.length ? { from: bounded(steps.at(-1).from - 10), earns: bounded(steps.at(-1).earns - 20) } : { from: 90, earns: 80 });
const onlyWith = (path, ...words) => ({ with: { path, words } });

export const GROUPS = {
  bands: [share('rules.bands.metFrom'), share('rules.bands.partlyFrom'), rows('rules.bands.fixed', ['met', 'partly', 'notMet'], () => ({ met: 100, partly: 70, notMet: 30 }), { single: true })],
  belowTarget: [
    choice('rules.belowTarget.mode', 'RATIO', 'ZERO', 'STEPS', 'POINTS'),
    number('rules.belowTarget.pointsPerPercentagePoint', 0, 100, { unit: 'points', slide: { from: 0, to: 5, step: 0.1 }, ...onlyWith('rules.belowTarget.mode', 'POINTS') }),
    rows('rules.belowTarget.steps', ['from', 'earns'], nextStep, onlyWith('rules.belowTarget.mode', 'STEPS')),
  ],
  limits: [
    choice('rules.aboveLimit', 'RATIO', 'LINEAR', 'REVIEWER'),
    choice('rules.exact.mode', 'BY_CATEGORY', 'REVIEWER'),
    choice('rules.exact.costAbove', 'FULL', 'REVERSE', 'REVIEWER'),
    flag('rules.exact.costBelowFull'),
    choice('rules.exact.durationAbove', 'FULL', 'REVERSE', 'REVIEWER'),
    choice('rules.lateDate', 'REVIEWER', 'ZERO'),
  ],
  overAchievement: [
    choice('rules.overAchievement.consequence', 'FULL', 'FLAG', 'MINUS', 'NOTHING'),
    number('rules.overAchievement.from', 100, 100_000, { unit: 'percent', slide: { from: 100, to: 300, step: 5 } }),
    number('rules.overAchievement.points', 0, 100, { unit: 'points', slide: { from: 0, to: 10, step: 0.5 }, ...onlyWith('rules.overAchievement.consequence', 'MINUS') }),
    flag('rules.overAchievement.reasonExcuses'),
  ],
  execution: [choice('execution.basis', 'RATE', 'REPORTED', 'NONE'), choice('execution.denominator', 'ADJUSTED', 'INITIAL'), rows('caps', ['below', 'total'], nextCap)],
  grades: [share('grades.excellent'), share('grades.good'), share('grades.fair'), number('fullMark', 1, 1000, { unit: 'points', optional: true })],
  other: [
    choice('rules.basis', 'COMPUTED', 'REPORTED'),
    choice('rules.undecided', 'KEEP', 'ZERO'),
    choice('rounding.scale', 0, 1, 2, 3, 4, 5, 6),
    choice('rounding.mode', 'HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'),
  ],
  weights: ['execution', 'output', 'benefit', 'satisfaction', 'cost'].map((it) => points(`weights.${it}`)),
};

export const SETTINGS = Object.values(GROUPS).flat();

const NONE = 'none';
const FIGURE = /^-?\d{1,30}([.]\d{1,30})?$/;

function rowsOf({ columns }, text) {
  const found = text === NONE ? [] : text.split(',').map((it) => it.split(':'));
  const sound = found.every((it) => it.length === columns.length && it.every((each) => FIGURE.test(each)));
  return sound ? found.map((it) => Object.fromEntries(columns.map((column, index) => [column, Number(it[index])]))) : undefined;
}

// A value as the address has it.
export function textOf({ kind, columns }, value) {
  if (kind !== 'rows') return value === null ? NONE : String(value);
  return value.map((row) => columns.map((it) => row[it]).join(':')).join(',') || NONE;
}

// The value that the address means; undefined where it means none. Whether a figure may be is the service's to say.
export function valueOf(setting, text) {
  if (setting.kind === 'rows') return rowsOf(setting, text);
  if (setting.words) return setting.words.find((it) => String(it) === text);
  if (setting.optional && text === NONE) return null;
  return FIGURE.test(text) ? Number(text) : undefined;
}

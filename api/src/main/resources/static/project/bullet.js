// Target against actual: a bar for the actual, a mark for the target, and in words whether it is met.
import { element } from '../shell/element.js';
import { percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 160;
const HEIGHT = 16;
const EDGE = 3;
const LIMITS = ['AT_MOST', 'LESS_THAN'];
const words = () => texts().project;

const isEmpty = (measure) => !measure || measure.kind === 'EMPTY';

// The target that counts.
export const targetOf = ({ target, adjustedTarget }) => (isEmpty(adjustedTarget) ? target : adjustedTarget);

// Whether the share is target over actual, as it is for limits, though the name alone says that it is one.
function isTurned(attainment, ratio) {
  return attainment !== null && ratio > 0 && Math.abs(attainment - 1 / ratio) < Math.abs(attainment - ratio);
}

/*
 * How much of the target the actual is, and whether the target is a limit; null where there are no two figures to draw.
 * Where their units do not lead to each other, the share of the service decides.
 */
export function shareOf(indicator) {
  const { actual, attainment } = indicator;
  const target = targetOf(indicator);
  if (target?.kind !== 'QUANTITY' || isEmpty(actual)) return null;
  const limit = LIMITS.includes(target.operator);
  const comparable = actual.kind === 'QUANTITY' && actual.baseUnit === target.baseUnit && Number(target.baseValue) > 0;
  if (comparable && Number(actual.baseValue) >= 0) {
    const ratio = actual.baseValue / target.baseValue;
    return { ratio, limit: limit || isTurned(attainment, ratio) };
  }
  if (attainment === null || Number(attainment) < 0) return null;
  if (!limit) return { ratio: Number(attainment), limit };
  return Number(attainment) > 0 ? { ratio: 1 / attainment, limit } : null;
}

function drawn(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

// A limit is a bracket that holds the bar back, a target to reach a line.
function mark(x, limit) {
  const d = limit ? `M${x - 5} 1H${x}V${HEIGHT - 1}H${x - 5}` : `M${x} 1V${HEIGHT - 1}`;
  return ['halo', 'mark'].map((it) => drawn('path', { class: it, d }));
}

// `state` is met, missed, undecided or plain.
export function bullet({ ratio, limit }, state, label) {
  const most = Math.max(1, ratio);
  const room = WIDTH - 2 * EDGE;
  const svg = drawn('svg', { class: `bullet ${state}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': label });
  svg.append(
    drawn('rect', { class: 'track', x: EDGE, y: 4, width: room, height: HEIGHT - 8 }),
    drawn('rect', { class: 'bar', x: EDGE, y: 4, width: ((ratio / most) * room).toFixed(1), height: HEIGHT - 8 }),
    ...mark(EDGE + room / most, limit),
  );
  return svg;
}

function stateOf({ met, actual }) {
  if (met === true) return 'met';
  if (met === false) return 'missed';
  return isEmpty(actual) ? 'unfilled' : 'undecided';
}

const MARKS = { met: '✓', missed: '✗', undecided: '?', unfilled: '—' };

// The chart, if there is one to draw, and the words.
export function againstTarget(indicator) {
  const state = stateOf(indicator);
  const share = shareOf(indicator);
  const rate = share && percent(share.ratio * 100);
  const verdict = element('span', [element('span', MARKS[state], { 'aria-hidden': 'true' }), ' ', words().verdicts[state]], `verdict ${state}`);
  const said = [verdict, ...(share ? [' ', element('span', share.limit ? words().shareOfLimit(rate) : rate, 'quiet')] : [])];
  if (!share) return said;
  const label = words()[share.limit ? 'ofLimit' : 'ofTarget'](indicator.actual.text, targetOf(indicator).text, rate);
  return [bullet(share, state, label), element('div', said)];
}

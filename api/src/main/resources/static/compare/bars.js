// Groups by the measure that ranks them: bars, or, for scores, how they are spread over the projects.
import { count, points, signed } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { grid, names as nameAxis, scale } from './chart.js';
import { MEASURES } from './measures.js';
import { rowOf, spreadSeries } from './spread.js';

// Few groups take more room each, so that the chart is not lost beside its neighbour.
const ROW = 26;
const WIDEST_ROW = 44;
const FEW = 300;
const words = () => texts().compare;

function sentence(group, name, measure) {
  const { of, shows, spread } = MEASURES[measure];
  const lines = [name, `${words().columns[measure]}: ${shows(of(group))}${words().units[measure] ? ` ${words().units[measure]}` : ''}`];
  const found = spread && group[spread];
  const format = spread === 'difference' ? signed : points;
  if (found) lines.push(words().spread(...['min', 'q1', 'median', 'q3', 'max'].map((it) => format(found[it]))));
  return [...lines, words().projectCount(group.projectCount)].join('\n');
}

export const heightOf = ({ length }) => 56 + length * Math.min(WIDEST_ROW, Math.max(ROW, FEW / length));

export function bars({ groups, names, measure, open }) {
  const { of, shows, spread } = MEASURES[measure];
  const unit = words().units[measure];
  const title = unit ? `${words().columns[measure]} (${unit})` : words().columns[measure];
  // Along the axis whole units do.
  const axis = (it) => shows(it).replace(/[.]0+(?=%|$)/, '');
  const label = ({ dataIndex }) => shows(of(groups[dataIndex]));
  const option = (colours) => ({
    grid: grid(null, { right: 72 }),
    xAxis: spread ? scale(title, count, colours) : { ...scale(title, axis, colours), scale: false },
    yAxis: nameAxis(names, colours),
    tooltip: { trigger: 'item', formatter: (it) => sentence(groups[rowOf(it, names)], names[rowOf(it, names)], measure) },
    series: spread
      ? [spreadSeries(title, groups.map((it) => it[spread]), colours.accent, {
            middle: 'average',
            thickness: 12,
            stroke: colours.paper,
            text: { of: shows, colour: colours.ink, font: `12px ${colours.font}` },
          })]
      : [
          {
            type: 'bar',
            name: title,
            data: groups.map(of),
            barMaxWidth: 14,
            itemStyle: { color: colours.accent, borderRadius: 2 },
            label: { show: true, position: 'right', color: colours.ink, formatter: label },
          },
        ],
  });
  const ends = [groups[0], groups.at(-1)].map((it, index) => `${names[index ? names.length - 1 : 0]} ${shows(of(it))}`);
  return {
    height: heightOf(groups),
    label: words().describe.bars(words().columns[measure], groups.length, ...ends),
    option,
    opens: (event) => open(groups[rowOf(event, names)]),
  };
}

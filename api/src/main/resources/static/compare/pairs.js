// Reported scores against recomputed ones: how either is spread, two marks for each group.
import { count, points } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { grid, names as nameAxis, scale } from './chart.js';
import { rowOf, spreadSeries } from './spread.js';

const ROW = 30;
const words = () => texts().compare;
const PAIR = ['reported', 'recomputed'];
const FIGURES = ['min', 'q1', 'median', 'q3', 'max'];

function sentence(group, name) {
  const line = (it) => (group[it] ? `${words().series[it]}: ${words().spread(...FIGURES.map((figure) => points(group[it][figure])))}` : null);
  return [name, line('reported'), line('recomputed')].filter(Boolean).join('\n');
}

export function pairs({ groups, names, open, to }) {
  const option = (colours) => {
    const series = (figure, colour, shift) =>
      spreadSeries(words().series[figure], groups.map((it) => it[figure]), colour, { middle: 'median', thickness: 9, shift, stroke: colours.paper });
    return {
      grid: grid(null, { top: 36 }),
      legend: { top: 0, left: 0, textStyle: { color: colours.ink }, itemWidth: 14, itemHeight: 10 },
      xAxis: scale(words().points, count, colours),
      yAxis: nameAxis(names, colours),
      tooltip: { trigger: 'item', formatter: (it) => sentence(groups[rowOf(it, names)], names[rowOf(it, names)]) },
      series: [series('reported', colours.accent, -6), series('recomputed', colours.second, 6)],
    };
  };
  const lower = groups.filter((it) => it.reported && it.recomputed && it.recomputed.median < it.reported.median).length;
  return {
    height: 104 + groups.length * ROW,
    label: words().describe.pairs(groups.length, lower),
    option,
    table: {
      columns: [words().group, ...PAIR.flatMap((it) => words().fiveFigures.map((figure) => `${words().series[it]} ${figure}`))],
      rows: groups.map((group, index) => ({ name: names[index], to: to(group), cells: PAIR.flatMap((it) => FIGURES.map((figure) => points(group[it]?.[figure]))) })),
    },
    opens: (event) => event.componentType !== 'legend' && open(groups[rowOf(event, names)]),
  };
}

// How much of the money was spent against the score that is reported: a dot for each group, its area the budget.
import { count, money, percent, points } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { heightOf } from './bars.js';
import { grid, scale } from './chart.js';

const LEAST = 8;
const MOST = 40;
// As high as the ranking beside it, within reason.
const LEAST_HIGH = 360;
const MOST_HIGH = 640;
const words = () => texts().compare;

export function scatter({ groups, names, open }) {
  const dots = groups
    .map((group, index) => ({ group, name: names[index], value: [group.executionRate, group.reported?.average ?? null, Number(group.adjustedBudget ?? 0)] }))
    .filter(({ value: [rate, score] }) => rate !== null && score !== null);
  const largest = Math.max(1, ...dots.map((it) => it.value[2]));
  const size = ([, , budget]) => Math.max(LEAST, Math.sqrt(budget / largest) * MOST);
  const sentence = ({ data: { group, name } }) =>
    [
      name,
      `${words().columns.rate}: ${percent(group.executionRate)}`,
      `${words().columns.reported}: ${points(group.reported.average)}`,
      `${words().columns.budget}: ${money(group.adjustedBudget)} ${words().units.budget}`,
      words().projectCount(group.projectCount),
    ].join('\n');
  const option = (colours) => ({
    grid: grid(72, { top: 16 }),
    xAxis: { ...scale(`${words().columns.rate} (%)`, count, colours), boundaryGap: ['8%', '8%'] },
    yAxis: { ...scale(words().columns.reported, points, colours), nameGap: 52, boundaryGap: ['8%', '8%'] },
    tooltip: { trigger: 'item', formatter: sentence },
    series: [
      {
        type: 'scatter',
        data: dots,
        symbolSize: size,
        itemStyle: { color: colours.accent, opacity: 0.6, borderColor: colours.paper, borderWidth: 1 },
        emphasis: { itemStyle: { opacity: 1 } },
      },
    ],
  });
  return { height: Math.min(MOST_HIGH, Math.max(LEAST_HIGH, heightOf(groups))), label: words().describe.scatter(dots.length), option, opens: ({ data }) => data && open(data.group) };
}

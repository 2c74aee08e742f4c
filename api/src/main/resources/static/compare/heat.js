// Which share of the indicators is met: a cell for each group and each value of a second key.
import { percent } from '../shell/figures.js';
import { texts } from '../shell/language.js';
import { grid, names as nameAxis, nameWidth } from './chart.js';
import { standingOut } from './contrast.js';
import { nameOf } from './keys.js';

const ROW = 30;
// The least for a share in figures.
const COLUMN = 52;
const RIGHT = 8;
const LETTER = 12;
// Of more columns those with the fewest indicators are left out.
const MOST = 12;
const words = () => texts().compare;

// The columns of the heat map, those with the most indicators first.
export function columnsOf(cells) {
  const sums = new Map();
  for (const { keys: [, key], indicatorCount } of cells) {
    const before = sums.get(key.value) ?? { key, sum: 0 };
    sums.set(key.value, { key, sum: before.sum + indicatorCount });
  }
  const found = [...sums.values()].sort((a, b) => b.sum - a.sum).map((it) => it.key);
  return { columns: found.slice(0, MOST), left: Math.max(0, found.length - MOST) };
}

// Names of columns in at most two lines; the tooltips of the cells have the whole of them.
function cut(width) {
  const letters = Math.max(2, Math.floor(width / LETTER)) * 2;
  const formatter = (name) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
  return { width, overflow: 'break', lineHeight: 15, formatter };
}

export function heat({ groups, names, cells, open, to }) {
  const { columns } = columnsOf(cells);
  const place = (list, { value }) => list.findIndex((it) => it.value === value);
  const rows = groups.map(({ keys: [key] }) => key);
  const found = cells
    .filter((it) => it.metShare !== null)
    .map((cell) => ({ cell, x: place(columns, cell.keys[1]), y: place(rows, cell.keys[0]), share: cell.metShare * 100 }))
    .filter(({ x, y }) => x >= 0 && y >= 0);
  const shares = found.map((it) => it.share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const far = (share) => (most === least ? 0 : (share - least) / (most - least));
  const labels = columns.map(nameOf);
  const shareAt = (x, y) => percent(found.find((it) => it.x === x && it.y === y)?.share);
  const sentence = ({ data: { cell } }) =>
    [`${cell.keys.map(nameOf).join(' · ')}`, `${words().columns.met}: ${percent(cell.metShare * 100)}`, words().met(cell.metCount, cell.decidedCount)].join('\n');
  const option = (colours, width) => ({
    grid: grid(null, { bottom: 56, top: 48, right: RIGHT }),
    xAxis: {
      type: 'category',
      position: 'top',
      data: labels,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.quiet, interval: 0, ...cut((width - nameWidth() - RIGHT) / columns.length - 8) },
    },
    yAxis: { ...nameAxis(names, colours), axisLine: { show: false } },
    tooltip: { trigger: 'item', formatter: (it) => (it.data?.cell ? sentence(it) : names[it.tickIndex] ?? '') },
    visualMap: {
      min: least,
      max: most === least ? least + 1 : most,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemWidth: 14,
      calculable: false,
      text: [percent(most), percent(least)],
      textStyle: { color: colours.quiet },
      inRange: { color: [colours.soft, colours.accent] },
    },
    series: [
      {
        type: 'heatmap',
        animation: false,
        data: found.map(({ cell, x, y, share }) => ({ cell, value: [x, y, share], label: { color: standingOut([colours.soft, colours.accent], far(share), [colours.ink, colours['on-accent']]) } })),
        label: { show: true, formatter: ({ data }) => percent(data.value[2]) },
        itemStyle: { borderColor: colours.paper, borderWidth: 2 },
      },
    ],
  });
  return {
    width: nameWidth() + RIGHT + columns.length * COLUMN,
    height: 104 + groups.length * ROW,
    label: words().describe.heat(groups.length, labels.join(', '), percent(least), percent(most)),
    option,
    table: { columns: [words().group, ...labels], rows: names.map((name, y) => ({ name, to: to(groups[y]), cells: columns.map((_, x) => shareAt(x, y)) })) },
    opens: (event) => {
      if (event.data?.cell) open(event.data.cell);
      else if (event.componentType === 'yAxis') open(groups[event.tickIndex ?? names.indexOf(event.value)]);
    },
    empty: !found.length,
  };
}

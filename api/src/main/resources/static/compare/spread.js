// Pixels; a narrower box is hardly seen, and its stroke hides it.
const NARROW = 5;

// How figures are spread, as a mark in a row: a line from the least to the greatest, a box from quartile to quartile,
// and a stroke across it where the middle is; a dot where most are about the same. `text` writes the middle's figure on
// the right.
export function spreadSeries(name, rows, colour, { middle, thickness, shift = 0, stroke, text = null }) {
  const data = rows.flatMap((it, index) => (it ? [[index, it.min, it.q1, it[middle], it.q3, it.max]] : []));
  const renderItem = ({ coordSys }, api) => {
    const [least, low, centre, high, greatest] = [1, 2, 3, 4, 5].map((it) => api.coord([api.value(it), api.value(0)])[0]);
    const half = thickness / 2;
    const y = api.coord([0, api.value(0)])[1] + shift;
    const figure = text && {
      type: 'text',
      style: { text: text.of(api.value(3)), x: coordSys.x + coordSys.width + 64, y, align: 'right', verticalAlign: 'middle', fill: text.colour, font: text.font },
    };
    const box = [
      { type: 'rect', shape: { x: low, y: y - half, width: high - low, height: thickness, r: 2 }, style: { fill: colour } },
      { type: 'line', shape: { x1: centre, y1: y - half, x2: centre, y2: y + half }, style: { stroke, lineWidth: 2 } },
    ];
    const dot = [{ type: 'circle', shape: { cx: centre, cy: y, r: half }, style: { fill: colour } }];
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: least, y1: y, x2: greatest, y2: y }, style: { stroke: colour, lineWidth: 1 } },
        ...(high - low > NARROW ? box : dot),
        ...(figure ? [figure] : []),
      ],
    };
  };
  return { type: 'custom', name, data, renderItem, itemStyle: { color: colour }, encode: { x: [1, 2, 3, 4, 5], y: 0 } };
}

// The row that was pressed: by its mark, or by its name.
export function rowOf(event, names) {
  if (event.componentType === 'yAxis') return event.tickIndex ?? names.indexOf(event.value);
  return Array.isArray(event.value) && event.seriesType === 'custom' ? event.value[0] : event.dataIndex;
}

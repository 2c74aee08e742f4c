// What is shown, as a file: all pages of it, with its columns under their headings, in its order.
import { element, link } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { projectFilter } from '../filter/filter.js';
import { chosenColumns, COLUMNS, orderOf } from './columns.js';

const words = () => texts().projects;

function address(ending, parameters) {
  const headings = chosenColumns(parameters).filter((it) => COLUMNS[it].exported).map((it) => {
    // Files have money to the last digit, in yuan.
    const unit = words().units[it] ? ` (${words().yuan})` : '';
    return `${COLUMNS[it].exported}:${words().columns[it]}${unit}`;
  });
  const order = orderOf(parameters);
  const asked = new URLSearchParams({
    columns: JSON.stringify(headings),
    filter: JSON.stringify(projectFilter(parameters)),
    ...(order && { orderBy: JSON.stringify(order) }),
  });
  return `/queries/projects${ending}?${asked}`;
}

export function exportLinks(parameters) {
  const file = (text, ending) => link(text, address(ending, parameters), { className: 'button', download: '' });
  return element('span', [file('CSV', '.csv'), file('Excel', '.xlsx')], { className: 'joined', role: 'group', 'aria-label': words().export });
}

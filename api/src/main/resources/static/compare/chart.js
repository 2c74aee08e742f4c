// A chart in a section of its own. The library is asked for when the first one is drawn, not before.
import { button, element } from '../shell/element.js';
import { texts } from '../shell/language.js';
import { unfolding } from './figures.js';

let library = null;

function echarts() {
  library ??= import('../echarts/echarts.esm.min.js').catch((trouble) => {
    library = null;
    throw trouble;
  });
  return library;
}

// The page's own colours and type, light or dark as they are now.
export function look() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  const names = ['ink', 'quiet', 'line', 'paper', 'soft', 'accent', 'on-accent', 'second', 'raised'];
  return { ...Object.fromEntries(names.map((it) => [it, of(it)])), font: getComputedStyle(document.body).fontFamily };
}

const narrow = () => innerWidth <= 640;
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

// What all charts have in common. Tooltips are drawn, not made of HTML, whose styles the page's policy forbids.
function common(option, colours) {
  return {
    animation: !still(),
    animationDuration: 250,
    textStyle: { fontFamily: colours.font, color: colours.ink },
    ...option,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.paper,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 13, lineHeight: 20 },
      ...option.tooltip,
    },
  };
}

// Names beside rows, cut where they are long: the tooltip and the table have the whole of them.
export const names = (data, colours) => ({
  type: 'category',
  inverse: true,
  data,
  triggerEvent: true,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: colours.line } },
  axisLabel: { color: colours.ink, width: nameWidth() - 16, overflow: 'truncate', interval: 0 },
});

export const scale = (name, format, colours) => ({
  type: 'value',
  scale: true,
  splitNumber: narrow() ? 3 : 5,
  name,
  nameLocation: 'middle',
  nameGap: 30,
  nameTextStyle: { color: colours.quiet },
  axisLabel: { color: colours.quiet, formatter: format, hideOverlap: true },
  splitLine: { lineStyle: { color: colours.line } },
});

// Beside names there is their room; elsewhere the room of figures.
export const nameWidth = () => (narrow() ? 120 : 192);
export const grid = (left, rest = {}) => ({ left: left ?? nameWidth(), right: 24, top: 8, bottom: 48, ...rest });

/*
 * `draw` takes { height, width, label, option, opens, table }: pixels, the width the least if there is one; what it
 * shows in words; a function of colours and width that yields the option of ECharts; one of what was pressed that goes
 * to the projects behind it; and the figures for `unfolding`, where the table of groups lacks them.
 */
export function chart(tools = []) {
  const title = element('h2');
  const about = element('p', [], 'quiet');
  const box = element('div', [], { className: 'chart', role: 'img' });
  const scroll = element('div', box, { className: 'scroll', role: 'group' });
  const note = element('div', [], 'note');
  const table = element('div');
  const root = element('section', [element('div', [title, element('div', tools, 'choice')], 'bar'), about, scroll, note, table], 'figure');
  let made = null;
  let shown = null;
  let due = false;

  // Behind the next frame, so that figures in words do not wait for charts; once, however often it was asked for.
  function paintSoon() {
    if (due) return;
    due = true;
    requestAnimationFrame(() => setTimeout(paint));
  }

  async function paint() {
    due = false;
    if (!shown) return;
    try {
      const { init } = await echarts();
      // While the view is hidden there is no room to draw in; this is called again when it is shown.
      if (!shown || !box.clientWidth || !box.clientHeight) return;
      made ??= init(box, null, { renderer: 'canvas' });
      const colours = look();
      made.resize();
      made.setOption(common(shown.option(colours, box.clientWidth), colours), true);
      // What moves sideways does so by keyboard, too.
      if (scroll.scrollWidth > scroll.clientWidth) scroll.tabIndex = 0;
      else scroll.removeAttribute('tabindex');
      made.off('click');
      made.on('click', shown.opens);
      box.removeAttribute('aria-busy');
    } catch {
      box.hidden = true;
      note.replaceChildren(element('p', texts().shell.offline, 'trouble'), button(texts().shell.retry, () => draw(shown)));
    }
  }

  // Stays unfolded where it was.
  function showTable(figures) {
    const open = table.querySelector('details')?.open ?? false;
    table.replaceChildren(...(figures ? [unfolding(title.textContent, figures)] : []));
    if (figures) table.firstChild.open = open;
  }

  function draw(given) {
    shown = given;
    note.replaceChildren();
    showTable(given.table);
    box.hidden = false;
    box.style.height = `${given.height}px`;
    box.style.minWidth = `${given.width ?? 0}px`;
    box.setAttribute('aria-label', given.label);
    box.setAttribute('aria-busy', String(!made));
    paintSoon();
  }

  let width = 0;
  new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    paintSoon();
  }).observe(box);
  addEventListener('themechange', paintSoon);

  const entitle = (text, explained) => {
    title.textContent = text;
    scroll.setAttribute('aria-label', text);
    about.textContent = explained;
  };
  // In place of the chart: a sentence, and what to do about it.
  const say = (parts) => {
    shown = null;
    box.hidden = true;
    showTable(null);
    note.replaceChildren(...parts);
  };
  return { root, draw, entitle, say };
}

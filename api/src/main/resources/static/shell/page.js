// Starts the page: navigation, language, theme, and the view that the address names.
import { address, addressOf } from './address.js';
import { button, element, link } from './element.js';
import { showTitle } from './heading.js';
import { language, switchLanguage, texts } from './language.js';
import { chooseTheme, theme, themes } from './theme.js';
import { FIRST, VIEWS } from './views.js';

const $ = (id) => document.getElementById(id);

// Each view that was seen keeps its module and its part of the page, with all that people did there.
const seen = new Map();
// Where people were, for each entry of the history.
const places = new Map();
let entries = 0;
let entry = null;
let shown = null;

function showNavigation() {
  const current = VIEWS[shown]?.under ?? shown;
  const names = Object.keys(VIEWS).filter((it) => !VIEWS[it].under);
  $('navigation').replaceChildren(
    ...names.map((it) => link(texts().shell.views[it], addressOf(it), it === current ? { 'aria-current': 'page' } : {})),
  );
  $('navigation').setAttribute('aria-label', texts().shell.navigation);
  $('navigation').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function showShell() {
  document.documentElement.lang = language();
  $('skip').textContent = texts().shell.skip;
  $('brand').lastChild.textContent = texts().shell.title;
  $('language').textContent = texts().shell.other;
  $('language').lang = language() === 'en' ? 'zh' : 'en';
  $('theme').replaceChildren(...themes().map((it) => new Option(texts().shell.themes[it], it)));
  $('theme').value = theme();
  $('theme').setAttribute('aria-label', texts().shell.theme);
  showNavigation();
}

// In place of a view whose scripts did not come: says so, and lets people try again.
function unreachable(name, root) {
  const retry = () => {
    root.remove();
    seen.delete(name);
    shown = null;
    follow();
  };
  const speak = () => root.replaceChildren(element('p', texts().shell.offline, 'trouble'), button(texts().shell.retry, retry));
  return { show: speak, speak };
}

const scriptsOf = (name) => import(`../${VIEWS[name].folder ?? name}/view.js`);

// Before people go to another view, while there is nothing else to do: its scripts take longer than what it shows.
function fetchOtherViews() {
  const when = globalThis.requestIdleCallback ?? ((fetch) => setTimeout(fetch, 500));
  when(() => Object.keys(VIEWS).forEach((it) => scriptsOf(it).catch(() => {})));
}

async function viewOf(name) {
  if (!seen.has(name)) {
    const root = element('div', [], { className: 'view', id: name, hidden: true });
    $('main').append(root);
    seen.set(name, { root, module: scriptsOf(name).catch(() => unreachable(name, root)) });
  }
  const { root, module } = seen.get(name);
  return { root, view: await module };
}

function notePlace() {
  const { root } = seen.get(shown) ?? {};
  const focused = root?.contains(document.activeElement) ? document.activeElement : null;
  places.set(entry, { scroll: scrollY, focused, href: focused?.getAttribute('href') });
}

// To where people were in this entry of the history; to the heading where they are new. Who went on while the view was
// being filled is left alone.
function place(root, { scroll = 0, focused, href } = {}) {
  if (root.contains(document.activeElement)) return;
  const again = focused?.isConnected ? focused : href && root.querySelector(`a[href="${CSS.escape(href)}"]`);
  (again || root.querySelector('h1'))?.focus({ preventScroll: true });
  scrollTo(0, scroll);
}

async function follow() {
  const { view: name, parameters } = address();
  const target = Object.hasOwn(VIEWS, name) ? name : FIRST;
  const before = shown;
  if (before && before !== target) notePlace();
  shown = target;
  entry = history.state?.entry ?? null;
  if (entry === null) {
    entries += 1;
    entry = `${performance.timeOrigin} ${entries}`;
    history.replaceState({ entry }, '');
  }
  const { root, view } = await viewOf(target);
  if (shown !== target) return;
  if (before !== target) {
    const left = seen.get(before);
    (await left?.module)?.hide?.();
    for (const { root: each } of seen.values()) each.hidden = each !== root;
    showNavigation();
  }
  await view.show(root, parameters);
  if (shown !== target || before === target) return;
  showTitle(root.querySelector('h1'));
  if (before) place(root, places.get(entry));
}

$('language').addEventListener('click', async () => {
  switchLanguage();
  showShell();
  for (const { root, module } of seen.values()) {
    if (root.hasChildNodes()) (await module).speak();
  }
  showTitle(seen.get(shown)?.root.querySelector('h1'));
});
$('theme').addEventListener('change', ({ target }) => chooseTheme(target.value));
$('skip').addEventListener('click', (event) => {
  event.preventDefault();
  $('main').focus();
});
history.scrollRestoration = 'manual';
addEventListener('hashchange', follow);
showShell();
follow().then(fetchOtherViews);

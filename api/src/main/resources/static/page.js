// Starts the page: its language, and whether the front or a project is shown.
import { element, link } from './element.js';
import { areStale, loadFindings, showFindings, startFindings } from './findings.js';
import { showJob, startImports } from './imports.js';
import { language, switchLanguage, texts } from './language.js';
import { closeProject, openProject, showProject } from './project.js';
import { loadProjects, showProjects, startProjects } from './projects.js';
import { ask } from './service.js';

const TEMPLATES = '{ templates { id name { zh en } } }';

const $ = (id) => document.getElementById(id);
// Where people were on the front when they opened a project.
const left = { scroll: 0, hash: '' };
let templates = [];

function showTexts() {
  document.documentElement.lang = language();
  document.title = texts().title;
  for (const it of document.querySelectorAll('[data-text]')) it.textContent = texts()[it.dataset.text];
  $('language').textContent = texts().other;
  $('language').lang = language() === 'en' ? 'zh' : 'en';
  showJob();
  showTemplates();
  showProjects();
  showFindings();
  showProject();
}

function showTemplates() {
  const links = templates.map(({ id, name }) => link(name[language()], `/templates/${encodeURIComponent(id)}/workbook`));
  $('templates').replaceChildren(...links.map((it) => element('li', it)));
}

// Without them the page does all it else does.
async function loadTemplates() {
  const answer = await ask('templates', TEMPLATES);
  templates = answer.trouble ? [] : answer;
  showTemplates();
}

async function loadFront() {
  await Promise.all([loadProjects(), loadFindings()]);
}

async function showFront() {
  closeProject();
  $('front').hidden = false;
  document.title = texts().title;
  const anchor = document.getElementById(location.hash.slice(1));
  if (anchor) anchor.scrollIntoView();
  else if (left.hash) scrollTo(0, left.scroll);
  if (areStale()) await loadFindings();
  if (anchor || $('front').hidden) return;
  [...$('front').querySelectorAll('a')].find((it) => it.hash === left.hash)?.focus({ preventScroll: true });
}

// #project=…, with &policy=… for another scoring policy than the project's own; anything else is the front.
function follow() {
  const address = new URLSearchParams(location.hash.slice(1));
  const id = address.get('project');
  if (!id) return showFront();
  if (!$('front').hidden) left.scroll = scrollY;
  left.hash = `#project=${encodeURIComponent(id)}`;
  $('front').hidden = true;
  scrollTo(0, 0);
  openProject($('project'), id, address.get('policy') ?? '');
}

$('language').addEventListener('click', () => {
  switchLanguage();
  showTexts();
});
history.scrollRestoration = 'manual';
addEventListener('hashchange', follow);
startImports(loadFront);
startFindings();
startProjects();
showTexts();
follow();
loadTemplates();
loadFront();

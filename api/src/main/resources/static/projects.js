// The table of projects.
import { element, projectLink } from './element.js';
import { language, texts } from './language.js';
import { ask } from './service.js';

const FIRST_PROJECTS = `{
  projects(first: 50) {
    totalCount
    edges { node { id name fiscalYear regionName regionCode department { name text } reported { score scoreText grade gradeText } } }
  }
}`;

const $ = (id) => document.getElementById(id);
let projects = null;

function row({ node }) {
  const { reported } = node;
  const cells = [
    projectLink(node),
    node.department?.name ?? node.department?.text ?? '',
    node.fiscalYear ?? '',
    node.regionName ?? node.regionCode ?? '',
    reported.score ?? reported.scoreText ?? '',
    reported.gradeText ?? reported.grade ?? '',
  ].map((content, column) => element('td', content, column === 4 ? 'number' : ''));
  return element('tr', cells);
}

export function showProjects() {
  if (!projects) return;
  $('rows').replaceChildren(...(projects.edges ?? []).map(row));
  $('total').textContent = projects.edges?.length ? texts().shown(projects.edges.length, projects.totalCount) : '';
  $('trouble').textContent = projects.trouble?.[language()] ?? '';
  if (projects.edges?.length === 0) {
    const empty = element('td', texts().none, 'quiet');
    empty.colSpan = 6;
    $('rows').replaceChildren(element('tr', empty));
  }
}

export async function loadProjects() {
  projects = await ask('projects', FIRST_PROJECTS);
  showProjects();
}

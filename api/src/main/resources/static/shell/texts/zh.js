// What the page says in Chinese, a part for each view; the keys of both languages are the same.
import { compare } from './zh/compare.js';
import { fields } from './zh/fields.js';
import { filter } from './zh/filter.js';
import { findings } from './zh/findings.js';
import { project } from './zh/project.js';
import { projects } from './zh/projects.js';
import { shell } from './zh/shell.js';
import { templates } from './zh/templates.js';
import { upload } from './zh/upload.js';
import { whatIf } from './zh/what-if.js';
import { words } from './zh/words.js';

export const zh = { shell, words, fields, filter, projects, project, upload, findings, templates, compare, whatIf };

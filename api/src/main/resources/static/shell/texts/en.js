// What the page says in English, a part for each view; the keys of both languages are the same.
import { compare } from './en/compare.js';
import { fields } from './en/fields.js';
import { filter } from './en/filter.js';
import { findings } from './en/findings.js';
import { project } from './en/project.js';
import { projects } from './en/projects.js';
import { shell } from './en/shell.js';
import { templates } from './en/templates.js';
import { upload } from './en/upload.js';
import { whatIf } from './en/what-if.js';
import { words } from './en/words.js';

export const en = { shell, words, fields, filter, projects, project, upload, findings, templates, compare, whatIf };

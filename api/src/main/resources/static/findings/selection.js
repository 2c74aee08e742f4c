// Which findings the address asks for: open ones, where it does not say.
import { among, filterOf, oneOf, PROJECTS, searchIn } from '../filter/filter.js';
import { changed } from '../shell/address.js';

const STATUSES = ['OPEN', 'ACCEPTED', 'REJECTED'];
const USUAL = 'OPEN';
// In the address, for findings whatever was decided about them.
const ALL = 'ALL';

// Findings are asked for by their project's year, region and so on, under the same names. Those `apart` have lists to
// choose from of their own.
const { year, region, department, unit, severity, import: upload, division } = PROJECTS.fields;

export const FINDINGS = {
  fields: {
    year,
    region,
    department,
    unit,
    import: upload,
    division,
    severity: { apart: true, ...severity },
    finding: { apart: true, ...among('code') },
    status: { apart: true, ...oneOf('status', STATUSES) },
  },
  search: searchIn(['name', 'department', 'implementingUnit', 'message']),
  hint: (texts) => texts.findings.search,
};

// What is chosen of a list, '' for all.
export function chosen(parameters, name) {
  const given = parameters.get(name) ?? '';
  if (name !== 'status') return given;
  return given === ALL ? '' : STATUSES.includes(given) ? given : USUAL;
}

// As a parameter for what was chosen of a list; null where the address does without.
export function choice(name, value) {
  if (name !== 'status') return value || null;
  return value === USUAL ? null : value || ALL;
}

export const findingFilter = (parameters) => filterOf(FINDINGS, changed(parameters, { status: chosen(parameters, 'status') || null }));

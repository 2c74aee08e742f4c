// Which projects, or what else a view lists: what the address says of it, as a filter of GraphQL. A parameter may be there
// several times, for any of its values; different parameters hold together.

// The beginning that the codes of a province's or city's divisions share.
const stem = (code) => code.replace(/(00){1,2}$/, '');

function range(text) {
  const [from, to] = text.split('..').map((it) => (it === '' || !Number.isFinite(Number(it)) ? null : Number(it)));
  return { ...(from !== null && { gte: from }), ...(to !== null && to !== undefined && { lte: to }) };
}

const anyOf = (conditions) => (conditions.length === 1 ? conditions[0] : { or: conditions });
const isRange = (text) => /^-?[\d.]*\.\.-?[\d.]*$/.test(text) && Object.keys(range(text)).length > 0;
export const among = (field) => ({ condition: (values) => ({ [field]: { in: values } }) });
const within = (field) => ({ range: true, fits: isRange, condition: (values) => anyOf(values.map((it) => ({ [field]: range(it) }))) });
const missing = { department: 'department', unit: 'implementingUnit', region: 'regionCode', year: 'fiscalYear', template: 'templateId' };
export const oneOf = (field, allowed) => ({ fits: (it) => allowed.includes(it), condition: (values) => ({ [field]: { in: values } }) });

// In the order in which people are offered them; those that are `linked` come by links of other views alone.
const fields = {
  year: { fits: (it) => /^\d{4}$/.test(it), condition: (values) => ({ fiscalYear: { in: values.map(Number) } }) },
  region: {
    fits: (it) => /^\d{2,6}$/.test(it),
    condition: (values) => anyOf(values.map((it) => ({ regionCode: { startsWith: stem(it) } }))),
  },
  // A department of which forms say the code alone is called by it.
  department: { condition: (values) => ({ or: [{ department: { in: values } }, { departmentCode: { in: values } }] }) },
  unit: among('implementingUnit'),
  score: within('reportedScore'),
  grade: oneOf('reportedGrade', ['EXCELLENT', 'GOOD', 'FAIR', 'POOR']),
  rate: within('executionRate'),
  severity: oneOf('severity', ['ERROR', 'WARNING', 'NOTICE']),
  finding: among('findingCode'),
  template: among('templateId'),
  import: { linked: true, ...among('importId') },
  // This very division, without those within it.
  division: { linked: true, ...among('regionCode') },
  // Projects without a value for each of these.
  lacking: {
    linked: true,
    fits: (it) => Object.hasOwn(missing, it),
    condition: (values) => ({ and: values.map((it) => ({ [missing[it]]: { exists: false } })) }),
  },
};

export const valuesOf = ({ fits = () => true }, values) => [...new Set(values)].filter((it) => it !== '' && fits(it));

// Words that are looked for in any of these fields.
export const searchIn = (names) => (words) => ({ or: names.map((it) => ({ [it]: { contains: words } })) });

/*
 * What a bar can select by: fields by their parameters, what is looked for by the words of `q`, and the words in the
 * empty field for them.
 */
export const PROJECTS = {
  fields,
  search: searchIn(['name', 'department', 'implementingUnit', 'code']),
  hint: (texts) => texts.filter.search,
};

export function filterOf({ fields: known, search }, parameters) {
  const words = (parameters.get('q') ?? '').trim();
  const conditions = Object.entries(known).flatMap(([name, field]) => {
    const values = valuesOf(field, parameters.getAll(name));
    return values.length ? [field.condition(values)] : [];
  });
  const all = [...conditions, ...(words ? [search(words)] : [])];
  return all.length ? { and: all } : {};
}

export const projectFilter = (parameters) => filterOf(PROJECTS, parameters);

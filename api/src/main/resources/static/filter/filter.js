// Which projects: what the address says of it, as a filter of GraphQL. A parameter may be there several times, for
// projects with any of its values; different parameters hold together.

// The beginning that the codes of a province's or city's divisions share.
const stem = (code) => code.replace(/(00){1,2}$/, '');

function range(text) {
  const [from, to] = text.split('..').map((it) => (it === '' || !Number.isFinite(Number(it)) ? null : Number(it)));
  return { ...(from !== null && { gte: from }), ...(to !== null && to !== undefined && { lte: to }) };
}

const anyOf = (conditions) => (conditions.length === 1 ? conditions[0] : { or: conditions });
const isRange = (text) => /^-?[\d.]*\.\.-?[\d.]*$/.test(text) && Object.keys(range(text)).length > 0;
const among = (field) => ({ condition: (values) => ({ [field]: { in: values } }) });
const within = (field) => ({ range: true, fits: isRange, condition: (values) => anyOf(values.map((it) => ({ [field]: range(it) }))) });
const missing = { department: 'department', unit: 'implementingUnit', region: 'regionCode', year: 'fiscalYear', template: 'templateId' };
const oneOf = (field, allowed) => ({ fits: (it) => allowed.includes(it), condition: (values) => ({ [field]: { in: values } }) });

// In the order in which people are offered them; those that are `linked` come by links of other views alone.
export const FIELDS = {
  year: { fits: (it) => /^\d{4}$/.test(it), condition: (values) => ({ fiscalYear: { in: values.map(Number) } }) },
  region: {
    fits: (it) => /^\d{2,6}$/.test(it),
    condition: (values) => anyOf(values.map((it) => ({ regionCode: { startsWith: stem(it) } }))),
  },
  department: among('department'),
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

export const valuesOf = (parameters, field) =>
  [...new Set(parameters.getAll(field))].filter((it) => it !== '' && (FIELDS[field].fits?.(it) ?? true));

// Words that are looked for in what names a project.
function search(words) {
  const contains = { contains: words };
  return { or: [{ name: contains }, { department: contains }, { implementingUnit: contains }, { code: contains }] };
}

export function projectFilter(parameters) {
  const words = (parameters.get('q') ?? '').trim();
  const conditions = Object.keys(FIELDS).flatMap((field) => {
    const values = valuesOf(parameters, field);
    return values.length ? [FIELDS[field].condition(values)] : [];
  });
  const all = [...conditions, ...(words ? [search(words)] : [])];
  return all.length ? { and: all } : {};
}

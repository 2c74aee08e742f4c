// Words of the forms and of the service, as all views say them.
export const words = {
  name: 'Project',
  department: 'Department',
  unit: 'Implementing unit',
  year: 'Year',
  region: 'Region',
  score: 'Reported score',
  grade: 'Grade',
  grades: { EXCELLENT: 'Excellent', GOOD: 'Good', FAIR: 'Fair', POOR: 'Poor' },
  severity: 'Severity',
  severities: { ERROR: 'Error', WARNING: 'Warning', NOTICE: 'Notice' },
  code: 'Kind',
  status: 'Status',
  decisions: { OPEN: 'Open', ACCEPTED: 'Accepted', REJECTED: 'Rejected' },
  outcomes: { CREATED: 'Created', UPDATED: 'Updated', UNCHANGED: 'Unchanged', REJECTED: 'Rejected' },
};

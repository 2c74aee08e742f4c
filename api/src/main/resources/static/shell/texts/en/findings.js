// What the list of findings says.
export const findings = {
  title: 'Findings',
  search: 'Search by project, department, unit or wording',
  all: 'All',
  decide: { OPEN: 'Open again', ACCEPTED: 'Accept', REJECTED: 'Reject' },
  comment: 'Comment (optional)',
  allFindings: (shown, total) => `${shown} of ${total}`,
  moreFindings: 'Show more',
  noFindings: 'No findings of this sort.',
  fromList: (title) => `Summary list: ${title}`,
};

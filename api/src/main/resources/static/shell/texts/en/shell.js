// What the shell of the page says.
export const shell = {
  title: 'Performance self-evaluation',
  skip: 'Skip to the content',
  navigation: 'Navigation',
  views: { projects: 'Projects', upload: 'Upload', findings: 'Findings', compare: 'Compare', 'what-if': 'What if', templates: 'Templates', project: 'Project', imports: 'Import' },
  other: '中文',
  theme: 'Appearance',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  reading: 'Reading …',
  offline: 'The service cannot be reached.',
  retry: 'Try again',
  question: {
    title: 'GraphQL',
    about: 'What this view asked last, to paste into a dashboard or GraphiQL.',
    query: 'Query',
    variables: 'Variables',
    copy: 'Copy',
    copied: 'Copied',
    marked: 'Selected; press Ctrl+C',
    close: 'Close',
  },
};

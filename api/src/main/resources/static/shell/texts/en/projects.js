// What the table of projects says.
export const projects = {
  title: 'Projects',
  shown: (shown, total) => `${shown} of ${total}`,
  moreProjects: 'More projects',
  none: 'No projects yet. Upload a form.',
};

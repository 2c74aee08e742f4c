// The views by their names in the address. Each is the module `view.js` in the folder of its name, or in the one that
// it names because the service has addresses of its own under that name:
//   show(root, parameters)  draws for these parameters; again when they change, and when people come back
//   speak()                 draws anew what was shown, in the language that was chosen meanwhile
//   hide()                  if there is one: people went to another view
// Those without `under` are in the navigation, in this order; the others are marked there under the one they name.
export const VIEWS = {
  projects: {},
  upload: {},
  findings: {},
  compare: {},
  'what-if': {},
  templates: {},
  project: { under: 'projects' },
  imports: { under: 'upload', folder: 'earlier' },
};

export const FIRST = 'projects';

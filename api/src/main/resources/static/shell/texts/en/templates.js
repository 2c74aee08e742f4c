// What the list of templates says.
export const templates = {
  title: 'Empty forms',
};

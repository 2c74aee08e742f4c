// What the list of templates says.
export const templates = {
  title: '空白表',
};

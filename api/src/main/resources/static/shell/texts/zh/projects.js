// What the table of projects says.
export const projects = {
  title: '项目',
  shown: (shown, total) => `显示 ${shown} 个，共 ${total} 个`,
  moreProjects: '更多项目',
  none: '还没有项目。请上传一份自评表。',
};

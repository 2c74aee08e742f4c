// What the shell of the page says.
export const shell = {
  title: '绩效自评',
  skip: '跳到内容',
  navigation: '导航',
  views: { projects: '项目', upload: '上传', findings: '疑点', compare: '对比', 'what-if': '试算', templates: '模板', project: '项目', imports: '导入' },
  other: 'English',
  theme: '外观',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  reading: '正在读取……',
  offline: '无法连接服务。',
  retry: '重试',
  question: {
    title: 'GraphQL',
    about: '本页面最近一次的查询，可粘贴到仪表板或 GraphiQL。',
    query: '查询',
    variables: '变量',
    copy: '复制',
    copied: '已复制',
    marked: '已选中，请按 Ctrl+C 复制',
    close: '关闭',
  },
};

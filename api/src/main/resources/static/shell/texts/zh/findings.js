// What the list of findings says.
export const findings = {
  title: '疑点清单',
  search: '搜索项目、部门、单位或疑点内容',
  all: '全部',
  decide: { OPEN: '重新打开', ACCEPTED: '采纳', REJECTED: '驳回' },
  comment: '意见（可不填）',
  allFindings: (shown, total) => `显示 ${shown} 条，共 ${total} 条`,
  moreFindings: '显示更多',
  noFindings: '没有符合条件的疑点。',
  fromList: (title) => `汇总表：${title}`,
};

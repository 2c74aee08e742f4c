// Words of the forms and of the service, as all views say them.
export const words = {
  name: '项目名称',
  department: '主管部门',
  unit: '实施单位',
  year: '年度',
  region: '地区',
  score: '自评得分',
  grade: '等次',
  grades: { EXCELLENT: '优', GOOD: '良', FAIR: '中', POOR: '差' },
  severity: '性质',
  severities: { ERROR: '错误', WARNING: '需说明', NOTICE: '提示' },
  code: '类别',
  status: '处理状态',
  decisions: { OPEN: '待处理', ACCEPTED: '已采纳', REJECTED: '已驳回' },
  outcomes: { CREATED: '新增', UPDATED: '更新', UNCHANGED: '无变化', REJECTED: '拒绝' },
};

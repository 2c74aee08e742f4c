package io.jixiao.schema.audit.form;

import io.jixiao.schema.text.Normal;
import java.util.List;

/** What an indicator's name says is measured. */
record MeasuredName(String words) {
  private static final List<String> RATES = List.of("率", "占比", "比例", "比重");

  /** End in 率 and are no share of anything. */
  private static final List<String> NO_RATES =
      List.of("效率", "频率", "利率", "税率", "汇率", "费率", "功率", "速率", "心率", "容积率");

  private static final List<String> MONEY =
      List.of("经费", "费用", "费", "金额", "资金", "成本", "价款", "支出", "工资", "单价", "总价", "投资额", "总额");
  private static final List<String> COUNTS = List.of("数", "数量", "人次", "次数");

  /** A name without what stands in brackets behind it: 修缮改造任务完成率(%). */
  static MeasuredName of(String name) {
    String words = Normal.unspaced(name);
    int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    return new MeasuredName(bracket > 0 ? words.substring(0, bracket) : words);
  }

  boolean isRate() {
    return endsWithOne(RATES) && !endsWithOne(NO_RATES);
  }

  /** An amount, not a share of one. */
  boolean isMoney() {
    return endsWithOne(MONEY);
  }

  /** A number of what the name says. */
  boolean isCount() {
    return endsWithOne(COUNTS);
  }

  boolean isSatisfaction() {
    return words.endsWith("满意度") || words.endsWith("满意率");
  }

  boolean has(String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithOne(List<String> endings) {
    return endings.stream().anyMatch(words::endsWith);
  }
}

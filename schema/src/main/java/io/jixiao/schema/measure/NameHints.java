package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a row's name and its unit column say about a value that does not say it itself. */
final class NameHints {
  private static final WordTable<Boolean> DURATION =
      WordTable.of("时限 周期 时长 工期 期限 月数 月份数 持续 年限 服务期 质保 保质 个月");
  private static final WordTable<Boolean> MOMENT = WordTable.of("时间 日期 时点 节点");
  private static final WordTable<Boolean> NO_MOMENT =
      WordTable.of("响应 反应 办理 处理 处置 平均 到达 缩短 等待 工作时间 运行时间");
  private static final WordTable<Boolean> MONEY =
      WordTable.of("成本 经费 资金 金额 支出 预算 工资 补助 补贴 总价 价款 投资 费");

  /** A longer name is prose, whose figures and brackets say nothing about the value. */
  private static final int LONGEST_NAME = 200;

  private static final int LONGEST_TRAILING = 4;

  private static final FoldedText NO_NAME = new FoldedText("");

  private final MeasureContext context;
  private @Nullable FoldedText foldedName;

  NameHints(MeasureContext context) {
    this.context = context;
  }

  /** Most values say all themselves, so that the name is folded when it is asked for. */
  private FoldedText name() {
    FoldedText folded = foldedName;
    if (folded == null) {
      String named = context.indicatorName();
      folded = named == null || named.length() > LONGEST_NAME ? NO_NAME : new FoldedText(named);
      foldedName = folded;
    }
    return folded;
  }

  /**
   * Whether a bare {@code 12月} is twelve months rather than December: it is in a row about
   * duration, and {@code ≥12月} is in any.
   */
  boolean isDuration(@Nullable Operator operator) {
    return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN || isAboutDuration();
  }

  private boolean isAboutDuration() {
    Unit column = unit();
    return nameHas(DURATION) || (column != null && "月".equals(column.base()));
  }

  /** Whether a bare {@code 12.31} is a day rather than a decimal: not if it is in hours. */
  boolean isAboutMoment() {
    Unit unit = unit();
    boolean mayBeDay = unit == null || unit.symbol().equals("日");
    return mayBeDay && nameHas(MOMENT) && !nameHas(NO_MOMENT) && !isAboutDuration();
  }

  /** The same for words beside the figure itself: {@code 工期≤12月}. */
  static boolean namesDuration(FoldedText text, int start, int end) {
    return DURATION.firstBetween(text, start, end) != null;
  }

  boolean isAboutMoney() {
    return nameHas(MONEY);
  }

  /** The unit of the column, else the one in brackets in the name: {@code 资金总额（万元）}. */
  @Nullable Unit unit() {
    String column = context.unit();
    if (column != null && !column.isBlank()) {
      FoldedText text = new FoldedText(column.strip());
      Unit unit = beforeRemark(text);
      return unit != null || text.length() > 8 ? unit : Unit.classifier(column.strip());
    }
    Unit bracketed = bracketed(name());
    return bracketed == null ? trailing(name()) : bracketed;
  }

  /** The unit that fills the column, or all of it before a remark: {@code %(百分比)}. */
  private static @Nullable Unit beforeRemark(FoldedText text) {
    Unit whole = wholly(text, 0, text.length());
    int last = text.length() - 1;
    if (whole != null || text.charAt(last) != ')') {
      return whole;
    }
    int remark = 1;
    while (remark < last && text.charAt(remark) != '(') {
      remark++;
    }
    // 元(万) may be of either.
    boolean multiplies = remark + 2 == last && text.isOneOf("十百千万亿", remark + 1);
    return multiplies ? null : wholly(text, 0, remark);
  }

  /** {@code 不少于 5 条} in the name, if the figure there is this one; null otherwise. */
  @Nullable Found boundOf(BigDecimal value) {
    FoldedText name = name();
    for (int i = 1; name.hasDigit() && i < name.length(); i++) {
      if (!name.isDigit(i) || name.isDigit(i - 1) || name.charAt(i - 1) == '.') {
        continue;
      }
      Found bound = bound(name, i);
      if (bound != null && bound.value().compareTo(value) == 0) {
        return bound;
      }
    }
    return openBound(value);
  }

  /** 满意度（≥）, 租赁线路不少于: the name ends with the operator of the figure in the cell. */
  private @Nullable Found openBound(BigDecimal value) {
    FoldedText name = name();
    int end = name.backOverBlanks(0, name.length());
    boolean bracketed = name.charAt(end - 1) == ')';
    int last = bracketed ? end - 1 : end;
    if (name.charAt(last - 1) == '%') {
      last--;
    }
    Operator operator = OperatorWords.boundEnding(name, last);
    return operator == null ? null : new Found(operator, value, unit());
  }

  /** An operator with its figure and unit. */
  record Found(Operator operator, BigDecimal value, @Nullable Unit unit) {}

  private static @Nullable Found bound(FoldedText text, int start) {
    OperatorWords.Found operator = OperatorWords.before(text, 0, start);
    Numeral numeral = operator == null ? null : Numeral.at(text, start);
    return operator == null || numeral == null
        ? null
        : new Found(
            operator.operator(), numeral.value(), UnitReader.read(text, numeral.end()).unit());
  }

  private static @Nullable Unit bracketed(FoldedText text) {
    for (int i = text.length() - 1; i > 0; i--) {
      if (text.charAt(i) != '(') {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && text.charAt(end) != ')') {
        end++;
      }
      int named = text.startsWith("单位:", i + 1) ? i + 4 : overSigns(text, i + 1);
      Unit unit = wholly(text, named, end);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /** 满意度（≥%）. */
  private static int overSigns(FoldedText text, int position) {
    int next = position;
    while (text.isOneOf("<>=≤≥", next)) {
      next++;
    }
    return next;
  }

  /** 满意度%, 资金总额/万元; of 元/人 the name may have said the first part in words. */
  private static @Nullable Unit trailing(FoldedText text) {
    int end = text.backOverBlanks(0, text.length());
    for (int i = end - 1; i > 0 && i >= end - LONGEST_TRAILING; i--) {
      if (text.charAt(i) == '/' || text.charAt(i) == '%') {
        Unit unit = wholly(text, text.charAt(i) == '/' ? i + 1 : i, end);
        boolean alone =
            unit != null
                && (unit.dimension() == Dimension.MONEY || unit.dimension() == Dimension.SHARE);
        return alone ? unit : null;
      }
    }
    return null;
  }

  /** The known unit that fills the place from end to end. */
  private static @Nullable Unit wholly(FoldedText text, int start, int end) {
    UnitReader.Found found = UnitReader.read(text, start);
    boolean fills = found.unit() != null && text.skipBlanks(found.end()) == end;
    return fills && Units.longestAt(text, multiplierEnd(text, start)) != null ? found.unit() : null;
  }

  private static int multiplierEnd(FoldedText text, int start) {
    int position = text.skipBlanks(start);
    while (Units.longestAt(text, position) == null && text.isOneOf("十百千万亿", position)) {
      position++;
    }
    return position;
  }

  private boolean nameHas(WordTable<Boolean> words) {
    return words.firstBetween(name(), 0, name().length()) != null;
  }
}

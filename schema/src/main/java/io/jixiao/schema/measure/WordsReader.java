package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts without any digit: words for dates, for zero, and the official bands. */
final class WordsReader {
  private static final WordTable<Boolean> AT = WordTable.of("截至 截止 最迟 最晚 不晚于 不迟于 于 在 至 到");
  private static final WordTable<Boolean> SAME_DAY = WordTable.of("当天 当日");
  private static final WordTable<Boolean> ZERO = WordTable.of("零 未发生 未出现 不发生 不出现 没有发生 无发生");
  private static final WordTable<Boolean> NOT_ZERO =
      WordTable.of("零星 零售 零散 零工 零件 零钱 零距离 零基 零部件 零食 零花 零用 零担 零容忍 零门槛");
  private static final WordTable<Boolean> EVENTS =
      WordTable.of("事故 投诉 差错 违规 违纪 违法 事件 案件 遗漏 上访 舆情 伤亡 死亡 失误 发生 出现 隐患 纠纷 泄密 漏报 迟报 拖欠");
  private static final WordTable<Boolean> WHEN = WordTable.of("全年 本年 本年度 年度内 年内 当年 期间");
  private static final WordTable<Boolean> AT_ZERO =
      WordTable.of("零发生 零事故 零投诉 零差错 零延误 零伤亡 零死亡 为零 至零 到零 归零 清零");
  private static final int LONGEST_TAIL = 4;
  private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

  private WordsReader() {}

  static Measure read(String shown, FoldedText text, @Nullable Integer fiscalYear) {
    Measure date = date(shown, text, fiscalYear);
    if (date != null) {
      return date;
    }
    if (SAME_DAY.beginsAt(text, 0) && text.length() <= 2 + LONGEST_TAIL) {
      return withinOneDay(shown);
    }
    List<Measure> zeros = zeros(text);
    if (!zeros.isEmpty()) {
      return zeros.size() == 1 ? zeros.get(0).in(shown) : Measure.compound(shown, zeros);
    }
    return Measure.words(shown, QualitativeWords.band(text));
  }

  private static Measure withinOneDay(String shown) {
    return Measure.quantity(
        shown, Operator.AT_MOST, null, BigDecimal.ONE, "天", SECONDS_OF_A_DAY, "秒");
  }

  private static @Nullable Measure date(
      String shown, FoldedText text, @Nullable Integer fiscalYear) {
    int start = AT.skip(text, 0);
    DatePhrase phrase = new DateReader(text, fiscalYear).wordsAt(start);
    boolean whole = phrase != null && text.length() - phrase.end() <= tail(phrase);
    return phrase == null || !whole ? null : phrase.measure(shown, null);
  }

  /** 年底前完成 is a deadline; 全年无休 is no period. */
  private static int tail(DatePhrase phrase) {
    return phrase.kind() == MeasureKind.DATE ? LONGEST_TAIL : 0;
  }

  /** 零流失、零流弊: one zero per item; empty unless every item is one. */
  private static List<Measure> zeros(FoldedText text) {
    List<Measure> zeros = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && (text.isHan(i) || !text.isOneOf(",;、。 ", i))) {
        continue;
      }
      if (i > start) {
        if (!isZero(text, start, i)) {
          return List.of();
        }
        zeros.add(zero(text.original(start, i)));
      }
      start = i + 1;
    }
    return zeros;
  }

  private static boolean isZero(FoldedText text, int clauseStart, int end) {
    int start = WHEN.skip(text, clauseStart);
    if (NOT_ZERO.beginsAt(text, start)) {
      return false;
    }
    if (ZERO.beginsAt(text, start)) {
      return true;
    }
    boolean none = text.charAt(start) == '无' && EVENTS.endsAt(text, start, end);
    return none || AT_ZERO.endsAt(text, start, end);
  }

  private static Measure zero(String printed) {
    return Measure.quantity(printed, null, null, BigDecimal.ZERO, null, BigDecimal.ZERO, null);
  }
}

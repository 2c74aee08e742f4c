package io.jixiao.schema.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operators as signs and words, before and after a figure. */
final class OperatorWords {
  private static final WordTable<Operator> BEFORE = before();
  private static final WordTable<Operator> AFTER = after();
  private static final String BOUND_BEGINNINGS = "不至控";
  private static final int FURTHEST = 10;

  private OperatorWords() {}

  /** An operator and the place where its writing begins or ends. */
  record Found(Operator operator, int edge) {}

  /** The operator that ends at {@code end}, blanks and colons between left out. */
  static @Nullable Found before(FoldedText text, int start, int end) {
    int last = backOverFiller(text, start, end);
    if (last == start) {
      return null;
    }
    Found sign = signBefore(text, start, last);
    if (sign != null || !text.isHan(last - 1)) {
      return sign;
    }
    WordTable.Word<Operator> word = BEFORE.before(text, start, last);
    return word == null
        ? boundFurtherOff(text, start, last)
        : new Found(word.meaning(), last - word.length());
  }

  /** The bound that a name ends with: ≥, 不少于, but not 存在不足. Null without one. */
  static @Nullable Operator boundEnding(FoldedText text, int end) {
    Found sign = signBefore(text, 0, end);
    WordTable.Word<Operator> word = sign == null ? BEFORE.before(text, 0, end) : null;
    Operator operator = sign != null ? sign.operator() : word == null ? null : word.meaning();
    return operator == Operator.AT_LEAST || operator == Operator.AT_MOST ? operator : null;
  }

  /** 以上 and 以下 include their figure, as the Civil Code (article 1259) has it. */
  static @Nullable Found after(FoldedText text, int position) {
    int first = text.skipBlanks(position);
    WordTable.Word<Operator> word = AFTER.at(text, first);
    return word == null ? null : new Found(word.meaning(), first + word.length());
  }

  /** The operator of the lower end in {@code 90%≤x≤100%}; null where no name follows the sign. */
  static @Nullable Operator lowerEnd(FoldedText text, int figureEnd) {
    int sign = text.skipBlanks(figureEnd);
    int named = text.skipBlanks(text.charAt(sign + 1) == '=' ? sign + 2 : sign + 1);
    if (!text.isLetter(named) && !text.isHan(named)) {
      return null;
    }
    boolean equal = text.charAt(sign + 1) == '=';
    return switch (text.charAt(sign)) {
      case '≤' -> Operator.AT_LEAST;
      case '<' -> equal ? Operator.AT_LEAST : Operator.MORE_THAN;
      default -> null;
    };
  }

  /** 不超过预算 100 万元: words may stand between a bound and its figure. */
  private static @Nullable Found boundFurtherOff(FoldedText text, int start, int last) {
    for (int i = last - 1; i >= Math.max(start, last - FURTHEST) && text.isHan(i); i--) {
      WordTable.Word<Operator> word =
          !text.isOneOf(BOUND_BEGINNINGS, i) ? null : BEFORE.at(text, i);
      if (word != null && i + word.length() <= last) {
        return new Found(word.meaning(), i);
      }
    }
    return null;
  }

  private static int backOverFiller(FoldedText text, int start, int end) {
    int last = end;
    while (last > start && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == ':')) {
      last--;
    }
    return last;
  }

  private static @Nullable Found signBefore(FoldedText text, int start, int end) {
    boolean more = false;
    boolean less = false;
    boolean equal = false;
    int first = end;
    for (; first > start; first--) {
      char c = text.charAt(first - 1);
      if (c == '>' || c == '≥') {
        more = true;
      } else if (c == '<' || c == '≤') {
        less = true;
      } else if (c != '=' && c != ' ') {
        break;
      }
      equal |= c == '=' || c == '≥' || c == '≤';
    }
    if (more == less) {
      return equal && !more ? new Found(Operator.EQUAL, first) : null;
    }
    Operator orEqual = more ? Operator.AT_LEAST : Operator.AT_MOST;
    Operator strict = more ? Operator.MORE_THAN : Operator.LESS_THAN;
    return new Found(equal ? orEqual : strict, first);
  }

  private static WordTable<Operator> before() {
    Map<String, Operator> words = new LinkedHashMap<>();
    WordTable.put(
        words,
        "大于等于 大于或等于 高于或等于 未低于 未少于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 不低于 不少于 不小于 不短于 不早于 不亚于 至少 最少 最低 起码 低限",
        Operator.AT_LEAST);
    WordTable.put(words, "大于 超过 超出 超 突破 高于 多于 优于 长于 晚于", Operator.MORE_THAN);
    WordTable.put(
        words,
        "小于等于 小于或等于 低于或等于 不得高于 不得超过 不得大于 不得多于 不得晚于 不得迟于 不能超过 不能高于 不应超过 不应高于 不超过 不超出 不超 不高于 不突破 不得突破 未超过 未超出 未超 未突破 未高于"
            + " 不大于 不多于 不长于 不晚于 不迟于 至多 最多 最高 最长 最迟 最晚 控制在 控制到 限于 上限",
        Operator.AT_MOST);
    WordTable.put(words, "小于 少于 低于 不足 不到 不满 短于 早于 未达到 未达 未完成 达不到 没达到 没完成", Operator.LESS_THAN);
    WordTable.put(words, "等于", Operator.EQUAL);
    return WordTable.of(words);
  }

  private static WordTable<Operator> after() {
    Map<String, Operator> words = new LinkedHashMap<>();
    WordTable.put(words, "以上 及以上 或以上 (含)以上 含以上 以上(含) 及其以上 起 +", Operator.AT_LEAST);
    WordTable.put(words, "以外 之外", Operator.MORE_THAN);
    WordTable.put(words, "以下 及以下 或以下 (含)以下 含以下 以下(含) 以内 (含)以内 之内 以里 之前 以前", Operator.AT_MOST);
    return WordTable.of(words);
  }
}

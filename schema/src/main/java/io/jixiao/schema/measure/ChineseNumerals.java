package io.jixiao.schema.measure;

import java.util.Map;

/** Rewrites figures in Chinese characters as digits where a unit shows that they are figures. */
final class ChineseNumerals {
  /** 一级, 二类 and 一样 are no figures. */
  private static final String RANKS = "级类等档样面道路点层";

  private static final String WHOLE = "百分百";
  private static final WordTable<String> SHARES =
      WordTable.of(Map.of("百分之", "%", "千分之", "‰", "万分之", "‱", WHOLE, "100%"));
  private static final int LONGEST = 12;

  private static final int BUCKETS = 256;

  /** In which buckets there are digits, powers or the half: most characters are in none of them. */
  private static final boolean[] NUMERALS = new boolean[BUCKETS];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      NUMERALS[c % BUCKETS] |= isOne((char) c);
    }
  }

  private ChineseNumerals() {}

  /** {@code 三次} as {@code 3次}, {@code 百分之九十} as {@code 90%}; other words stay as they are. */
  static String inDigits(String words, FoldedText text) {
    if (!hasNumeral(text)) {
      return words;
    }
    StringBuilder rewritten = new StringBuilder(words.length());
    int position = 0;
    while (position < words.length()) {
      WordTable.Word<String> share = SHARES.at(text, position);
      if (share != null && share.text().equals(WHOLE)) {
        rewritten.append(share.meaning());
        position += share.length();
        continue;
      }
      int first = share == null ? position : position + share.length();
      int end = runEnd(text, first);
      String figure =
          end > first && end - first <= LONGEST ? figure(text, first, end, share != null) : "";
      if (figure.isEmpty() || !(share != null || isCounted(text, first, end))) {
        int kept = Math.max(end, position + 1);
        rewritten.append(words, position, kept);
        position = kept;
      } else {
        rewritten.append(figure).append(share == null ? "" : share.meaning());
        position = end;
      }
    }
    return rewritten.toString();
  }

  private static boolean hasNumeral(FoldedText text) {
    for (int i = 0; i < text.length(); i++) {
      if (isNumeral(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS[c % BUCKETS] && isOne(c);
  }

  private static boolean isOne(char c) {
    return digit(c) >= 0 || power(c) > 0 || c == '半';
  }

  private static int runEnd(FoldedText text, int first) {
    int end = first;
    while (isNumeral(text.charAt(end))) {
      end++;
    }
    return text.charAt(end) == '点' ? fractionEnd(text, end) : end;
  }

  /** Of 三点五万元 the 万 belongs to the unit. */
  private static int fractionEnd(FoldedText text, int point) {
    int end = point + 1;
    while (digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end == point + 1 ? point : end;
  }

  /** 第一, 一定 and 统一 are words; 三次 and 两个 are figures, and so is the month of 六月底. */
  private static boolean isCounted(FoldedText text, int first, int end) {
    boolean begins = !text.isHan(first - 1) || inDate(text, first) || endsOperator(text, first);
    return begins && Units.longestAt(text, end) != null && !text.isOneOf(RANKS, end);
  }

  private static boolean inDate(FoldedText text, int first) {
    return text.isOneOf("年月度周天日", first - 1);
  }

  private static boolean endsOperator(FoldedText text, int end) {
    return OperatorWords.before(text, 0, end) != null
        || DirectionWords.endingAt(text, 0, end) != null;
  }

  private static String figure(FoldedText text, int first, int end, boolean share) {
    if (power(text.charAt(first)) > 10 && !share) {
      return "";
    }
    if (text.charAt(first) == '半') {
      return end == first + 1 ? "0.5" : "";
    }
    long total = 0;
    long section = 0;
    long current = -1;
    StringBuilder fraction = new StringBuilder();
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c == '点') {
        fraction.append('.');
      } else if (!fraction.isEmpty()) {
        fraction.append(digit(c));
      } else if (digit(c) >= 0) {
        current = current < 0 || current == 0 ? digit(c) : current * 10 + digit(c);
      } else if (power(c) == 10_000) {
        total = (section + Math.max(current, 0)) * 10_000;
        section = 0;
        current = -1;
      } else if (c == '半') {
        return "";
      } else {
        section += (current < 0 ? 1 : current) * power(c);
        current = -1;
      }
    }
    return total + section + Math.max(current, 0) + fraction.toString();
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '贰' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  private static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}

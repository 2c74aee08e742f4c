package io.jixiao.schema.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Units of something per something: {@code 万元/人}, {@code 每人每月 … 元}. */
final class PerUnits {
  private static final String PER = "每";

  private static final WordTable<Boolean> VERBS = WordTable.of("补助 补贴 奖补 奖励 发放 支付 投入 标准 补偿 收取 约 为");

  private PerUnits() {}

  /** 元/人/月 and 元/月/人 are one base; a bare 万 per something can only be money. */
  static Unit of(Unit counted, List<Unit> per) {
    if (per.isEmpty()) {
      return counted;
    }
    String base = counted.base() == null ? "元" : counted.base();
    if (per.size() == 1) { // by far the most, and nothing to sort
      Unit only = per.get(0);
      return divided(counted, base, only.symbol(), Units.name(only));
    }
    String[] symbols = new String[per.size()];
    String[] names = new String[per.size()];
    for (int i = 0; i < names.length; i++) {
      symbols[i] = per.get(i).symbol();
      names[i] = Units.name(per.get(i));
    }
    Arrays.sort(names);
    return divided(counted, base, String.join("/", symbols), String.join("/", names));
  }

  private static Unit divided(Unit counted, String base, String symbols, String names) {
    return new Unit(
        counted.symbol() + "/" + symbols,
        base + "/" + names,
        counted.factor(),
        counted.dimension());
  }

  /** 每户补助1万元. */
  private static int overVerb(FoldedText text, int start, int end) {
    WordTable.Word<Boolean> verb = VERBS.before(text, start, end);
    return verb == null ? end : end - verb.length();
  }

  /** What the words that end at {@code end} divide by: 人 and 月 for {@code 每人每月}. */
  static List<Unit> namedBefore(FoldedText text, int start, int end) {
    if (end <= start) {
      return List.of();
    }
    List<Unit> per = new ArrayList<>();
    int last = overVerb(text, start, text.backOverBlanks(start, end));
    for (int i = last - 1; i >= start && text.isHan(i); i--) {
      if (!text.startsWith(PER, i)) {
        continue;
      }
      Unit unit = Units.longestAt(text, i + 1);
      if (unit == null || i + 1 + unit.symbol().length() != last) {
        break;
      }
      per.add(0, unit);
      last = i;
    }
    return per;
  }
}

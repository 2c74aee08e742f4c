package io.jixiao.schema.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that make a figure a change: {@code 较上年下降 5%}, but not {@code 降低到 5%}. */
final class DirectionWords {
  private static final WordTable<Direction> CHANGES = changes();
  private static final WordTable<Boolean> COMPARED =
      WordTable.of("同比 环比 较上年 较上一年 较去年 比上年 比上一年 比去年 较基期 较年初 比年初");
  private static final WordTable<Boolean> FILLERS = WordTable.of("幅度 比例 比率 率 幅 了 约 达 近 :");
  private static final WordTable<Boolean> ARRIVING = WordTable.of("到 至 为");

  private DirectionWords() {}

  /** The direction that the words before {@code end} give the figure there; null for a level. */
  static @Nullable Direction endingAt(FoldedText text, int start, int end) {
    int last = text.backOverBlanks(start, end);
    while (last > start) {
      if (ARRIVING.endsAt(text, start, last)) {
        return null;
      }
      WordTable.Word<Direction> change = CHANGES.before(text, start, last);
      if (change != null) {
        return change.meaning();
      }
      WordTable.Word<Boolean> filler = FILLERS.before(text, start, last);
      if (filler == null) {
        return compared(text, start, last);
      }
      last = text.backOverBlanks(start, last - filler.length());
    }
    return null;
  }

  /** Which way the arrow at {@code position} points: {@code 5%↑}; null where there is none. */
  static @Nullable Direction arrowAt(FoldedText text, int position) {
    return switch (text.charAt(position)) {
      case '↑' -> Direction.UP;
      case '↓' -> Direction.DOWN;
      default -> null;
    };
  }

  /** Whether the words before {@code end} lead to the figure there: 提高到, 降至. */
  static boolean arrives(FoldedText text, int start, int end) {
    int last = text.backOverBlanks(start, end);
    WordTable.Word<Boolean> to = ARRIVING.before(text, start, last);
    return to != null && !to.text().equals("为") && last - to.length() > start;
  }

  /** {@code 运行成本较上年下降的比例不少于 5%}: the words of change may stand further off. */
  private static @Nullable Direction compared(FoldedText text, int start, int end) {
    if (COMPARED.firstBetween(text, start, end) == null) {
      return null;
    }
    WordTable.Word<Direction> change = CHANGES.firstBetween(text, start, end);
    return change == null ? null : change.meaning();
  }

  private static WordTable<Direction> changes() {
    Map<String, Direction> changes = new LinkedHashMap<>();
    WordTable.put(
        changes, "下降 降低 减少 缩短 压减 压降 压缩 减低 节约 节省 节支 下浮 缩减 递减 减轻 减 降幅 减幅 跌幅 ↓", Direction.DOWN);
    WordTable.put(changes, "增长 提高 提升 上升 增加 增幅 上浮 递增 升高 扩大 增收 上涨 增 升幅 涨幅 ↑", Direction.UP);
    return WordTable.of(changes);
  }
}

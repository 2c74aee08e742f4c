package io.jixiao.importer.form.words;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Target and actual in one cell, each behind its label: {@code 目标值：2座完成值：1座}. The line break
 * between them is one that a cell has among Chinese words, and no part of its text.
 */
public record TargetAndActual(RawValue target, RawValue actual) {
  private static final int LONGEST = 200;
  private static final String TARGET = "(?:年度|年初|全年)?(?:(?:目标|指标|预期|计划)值|目标|预期|计划)[：:]";
  private static final String ACTUAL = "(?:全年|年度)?(?:(?:实际)?(?:完成|达成|实现)(?:值|情况)?|实际值?)[：:]";
  private static final String PARTED = "\\s*%s(.+?)[\\s；;，,。]*%s(.+)";
  private static final Pattern TARGET_FIRST =
      Pattern.compile(PARTED.formatted(TARGET, ACTUAL), Pattern.DOTALL);
  private static final Pattern ACTUAL_FIRST =
      Pattern.compile(PARTED.formatted(ACTUAL, TARGET), Pattern.DOTALL);

  /** What {@code cell} holds; null where it is anything else. */
  public static @Nullable TargetAndActual of(Cell cell) {
    if (cell.text().length() > LONGEST) {
      return null;
    }
    Matcher both = TARGET_FIRST.matcher(cell.text());
    if (both.matches()) {
      return new TargetAndActual(part(both, 1, cell), part(both, 2, cell));
    }
    both = ACTUAL_FIRST.matcher(cell.text());
    return both.matches() ? new TargetAndActual(part(both, 2, cell), part(both, 1, cell)) : null;
  }

  private static RawValue part(Matcher both, int group, Cell cell) {
    return RawValue.part(both.group(group).strip(), cell);
  }
}

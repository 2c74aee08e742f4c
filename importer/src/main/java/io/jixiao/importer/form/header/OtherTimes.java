package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.words.DateText;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** Tells years and dates of a form from those of something that it speaks of. */
final class OtherTimes {
  /** What makes {@code 二期} a name is the numeral before it. */
  private static final Pattern ASKS_WHEN =
      Pattern.compile("\\p{IsHan}{0,18}(年份|时间|年|(?<![一二三四五六七八九十])期|日)|\\p{IsHan}{2,20}:|[至到~—-]+");

  private final Block block;
  private final Ledger ledger;

  OtherTimes(Block block, Ledger ledger) {
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * Whether a year or a date is that of something in front of it, though nobody knows the words:
   * {@code 开工年份 | 2018年}, {@code 资金到位时间： | 2022年5月}, the end of a period.
   */
  boolean include(Cell time) {
    Cell left = block.leftOf(time);
    return left != null
        && !Titles.isTitle(left.text())
        && (DateText.isDateLine(left.text())
            || (!ledger.isMapped(left)
                && ASKS_WHEN.matcher(Normal.compact(left.text())).matches()));
  }
}

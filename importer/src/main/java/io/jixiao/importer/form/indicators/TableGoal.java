package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The goal that an indicator table of several belongs to: named in the row above the table, {@code
 * 年度目标1：（50分） | …}, or at its side, {@code 长期绩效指标}. It is no level of the tree, so the indicators
 * keep it as an attribute.
 */
public final class TableGoal {
  private static final Pattern NUMBERED =
      Pattern.compile("(年度|绩效|总体|项目|长期|中长期|履职|工作)*目标[0-9一二三四五六七八九十]{1,2}");

  private static final Pattern OF_TIME =
      Pattern.compile("[\\p{IsHan}]{0,4}(中期|长期|年度|实施期|当年)(总体|绩效)?(目标|指标)");
  private static final int FARTHEST = 3;

  private final Block block;
  private final Ledger ledger;

  public TableGoal(Block block, Ledger ledger) {
    this.block = block;
    this.ledger = ledger;
  }

  /** Whether {@code text} is the label of one goal among several: {@code 年度目标2：（30分）}. */
  public static boolean isNumbered(String text) {
    return text.length() <= 30 && NUMBERED.matcher(LabelKey.of(text)).matches();
  }

  /** The indicators of all tables, those of different goals with their goals. */
  public List<RawIndicator> indicators(List<IndicatorTable> tables) {
    List<@Nullable RawAttribute> goals = new ArrayList<>();
    Set<String> different = new HashSet<>();
    for (IndicatorTable table : tables) {
      RawAttribute goal = isBesideAnother(table, tables) ? over(table.columns()) : goal(table);
      goals.add(goal);
      different.add(goal == null ? "" : LabelKey.of(goal.heading()));
    }
    List<RawIndicator> indicators = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      RawAttribute goal = different.size() > 1 ? goals.get(i) : null;
      if (goal == null) {
        indicators.addAll(tables.get(i).indicators());
      } else {
        if (!isBesideAnother(tables.get(i), tables)) {
          ledger.mapped(goal.value().cell());
        }
        tables.get(i).indicators().forEach(each -> indicators.add(each.with(goal)));
      }
    }
    return indicators;
  }

  private @Nullable RawAttribute goal(IndicatorTable table) {
    int heading = table.columns().area().firstRow();
    RawAttribute above = above(heading);
    if (above != null) {
      return above;
    }
    Cell side = side(table.columns(), block);
    return side == null ? null : new RawAttribute(side.text(), RawValue.of(side));
  }

  private static boolean isBesideAnother(IndicatorTable table, List<IndicatorTable> tables) {
    int heading = table.columns().lastHeadingRow();
    return tables.stream().filter(each -> each.columns().lastHeadingRow() == heading).count() > 1;
  }

  /** 中期目标 and 年度目标 beside each other, over the tables of both. */
  private @Nullable RawAttribute over(Columns columns) {
    Column name = new IndicatorRows(block, columns).name();
    int heading = columns.area().firstRow();
    for (int row = heading - 1; name != null && row >= Math.max(0, heading - FARTHEST); row--) {
      for (Cell cell : block.starting(row)) {
        if (name.overlap(cell) > 0 && OF_TIME.matcher(LabelKey.of(cell.text())).matches()) {
          return new RawAttribute(cell.text(), RawValue.of(cell));
        }
      }
    }
    return null;
  }

  private @Nullable RawAttribute above(int heading) {
    for (Cell label : block.starting(heading - 1)) {
      Cell text = isNumbered(label.text()) ? block.rightOf(label) : null;
      if (text != null) {
        return new RawAttribute(LabelledText.withoutColon(label.text()), RawValue.of(text));
      }
    }
    return null;
  }

  /** The label at the side of a table; null where there is none. */
  static @Nullable Cell side(Columns columns, Block block) {
    int row = columns.area().firstRow();
    return block.starting(row).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .reduce((outer, inner) -> inner)
        .orElse(null);
  }
}

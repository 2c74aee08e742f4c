package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;

/**
 * Where the labels of a fund block's rows may stand.
 *
 * @param before the first column of the sheet that is no label's
 * @param within the first column of the sheet that no label may reach into
 */
record FundLabels(int before, int within) {

  static FundLabels of(Columns columns, Block block) {
    int before = -1;
    for (Column column : columns.all()) {
      if (column.term() == Term.FUND_SOURCE) {
        continue;
      }
      if (column.term() != null || isAmounts(column, columns, block)) {
        int amounts = firstAmount(column, columns, block);
        return new FundLabels(before < 0 ? amounts : before, amounts);
      }
      // Behind the labels there may be words about them: 主要内容.
      if (column.first() > columns.first() && before < 0) {
        before = column.first();
      }
    }
    return new FundLabels(columns.first(), columns.first());
  }

  /** Below a heading that is merged over labels and figures, the latter begin further right. */
  private static int firstAmount(Column column, Columns columns, Block block) {
    for (int place = column.first(); place <= column.last(); place++) {
      Cell below = block.at(columns.lastHeadingRow() + 1, place);
      if (below != null && below.column() == place && FundFigure.isAmount(below)) {
        return place;
      }
    }
    return column.first();
  }

  /** Nobody knows the heading, but a figure below it is no label. */
  private static boolean isAmounts(Column column, Columns columns, Block block) {
    Cell below = block.at(columns.lastHeadingRow() + 1, column.first());
    return below != null && FundFigure.isAmount(below);
  }
}

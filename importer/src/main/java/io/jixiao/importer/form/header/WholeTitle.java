package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;

/** The title of a form over several lines. */
final class WholeTitle {
  private WholeTitle() {}

  /** The title with the lines above that begin it. */
  static RawValue of(Cell title, Block block, Ledger ledger) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : block.cells()) {
      if (cell.row() < title.row()
          && !ledger.knows(cell)
          && block.alone(cell)
          && Titles.isLead(cell.text())) {
        ledger.mapped(cell);
        text.append(cell.text());
      }
    }
    ledger.mapped(title);
    return RawValue.part(text.append(title.text()).toString(), title);
  }
}

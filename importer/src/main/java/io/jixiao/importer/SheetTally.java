package io.jixiao.importer;

import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.report.UnmappedCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what became of the cells of one sheet. */
final class SheetTally {
  private static final int MOST_UNMAPPED_LISTED = 100;

  private final String sheet;
  private final List<UnmappedCell> unmappedCells = new ArrayList<>();
  private final GuessedHeadings guesses = new GuessedHeadings();
  private int forms;
  private int mapped;
  private int labels;
  private int unmapped;
  private @Nullable TemplateChoice template;

  SheetTally(String sheet) {
    this.sheet = sheet;
  }

  void form(RawForm form, FormReading reading) {
    forms++;
    if (reading.project() != null) {
      guesses.add(form, reading.project());
    }
  }

  /** Notes the template of a form; the first one stands for the sheet. */
  void template(@Nullable TemplateChoice choice) {
    template = template == null ? choice : template;
  }

  /** Counts visible cells by what {@code ledger} says of them. */
  void count(List<Cell> cells, Ledger ledger) {
    List<Cell> left = ledger.unmapped(cells);
    mapped += ledger.mappedCount();
    labels += ledger.labelCount();
    unmapped += left.size();
    for (Cell cell : left) {
      if (unmappedCells.size() == MOST_UNMAPPED_LISTED) {
        return;
      }
      unmappedCells.add(new UnmappedCell(cell.address(), cell.text()));
    }
  }

  boolean isEmpty() {
    return mapped + labels + unmapped == 0;
  }

  SheetReport report(@Nullable Problem problem) {
    return new SheetReport(
        sheet,
        forms,
        mapped + labels + unmapped,
        mapped,
        labels,
        unmapped,
        unmappedCells,
        guesses.listed(),
        problem,
        template);
  }
}

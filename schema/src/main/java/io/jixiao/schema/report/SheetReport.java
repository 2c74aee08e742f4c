package io.jixiao.schema.report;

import io.jixiao.schema.project.TemplateChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cells of one sheet. Over visible cells {@code nonEmpty = mapped + labels +
 * unmapped}; the anchor of a merged area counts as one cell.
 *
 * @param unmappedCells the first of them, in sheet order; {@code unmapped} counts them all
 * @param guessedHeadings the first of the headings whose meaning was guessed, each once a region
 * @param problem why nothing was read, null where something was
 */
public record SheetReport(
    String name,
    int forms,
    int nonEmpty,
    int mapped,
    int labels,
    int unmapped,
    List<UnmappedCell> unmappedCells,
    List<GuessedHeading> guessedHeadings,
    @Nullable Problem problem,
    @Nullable TemplateChoice template) {

  public SheetReport {
    unmappedCells = List.copyOf(unmappedCells);
    // Reports that were stored before there were any have none.
    guessedHeadings = guessedHeadings == null ? List.of() : List.copyOf(guessedHeadings);
    if (nonEmpty != mapped + labels + unmapped) {
      throw new IllegalArgumentException(
          "%d cells are not %d mapped + %d labels + %d unmapped"
              .formatted(nonEmpty, mapped, labels, unmapped));
    }
  }
}

package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the rows of a list.
 *
 * @param area of the whole list as far as it is known; of a long list, its head
 */
public record RawListHead(
    Area area,
    @Nullable RawValue title,
    @Nullable RawValue year,
    @Nullable RawValue department,
    @Nullable RawValue amountUnit) {

  /** Whether one of the values stands in {@code cell}, or the title begins there. */
  public boolean holds(Cell cell) {
    return Stream.of(title, year, department, amountUnit)
            .anyMatch(value -> value != null && value.cell().equals(cell))
        || (title != null && cell.row() < title.cell().row() && title.text().contains(cell.text()));
  }
}

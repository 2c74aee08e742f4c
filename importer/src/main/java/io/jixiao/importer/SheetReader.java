package io.jixiao.importer;

import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import org.jspecify.annotations.Nullable;

/** Turns a sheet into forms, lists and its report; the files around it are someone else's. */
interface SheetReader {

  /** Reads a visible sheet that is held whole; ends with exactly one {@link ReadingSink#sheet}. */
  void sheet(Grid grid, String fileName, ReadingHints hints, ReadingSink sink);

  /**
   * Whether a long sheet can be read row by row.
   *
   * @param head its first rows, merged areas not yet known; they come again as rows
   * @param ahead may read some rows while further ones come
   * @return takes all rows from the first on and ends with exactly one {@link ReadingSink#sheet};
   *     null asks for the whole sheet through {@link #sheet}
   */
  GridSink.@Nullable RowSink longSheet(
      Grid head, String fileName, ReadingHints hints, ReadingSink sink, ReadAhead ahead);
}

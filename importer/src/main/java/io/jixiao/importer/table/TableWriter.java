package io.jixiao.importer.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table one after another. Cells are null or a String, BigDecimal, Integer,
 * Boolean, LocalDate or Instant, as many in each row as there are headings. Until {@link #finish}
 * has returned the file is not whole.
 */
public interface TableWriter extends AutoCloseable {

  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Writes the rest. What was written to stays open. */
  void finish() throws IOException;

  /** Lets go of what the writer holds, whether the table was finished or not. */
  @Override
  void close() throws IOException;
}

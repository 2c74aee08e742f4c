package io.jixiao.importer.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results of formulas that were saved without one. Only then is the workbook loaded, once, and only
 * if it is small enough to be held whole.
 */
final class Recalculation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path file;
  private final boolean doubtsZero;
  private boolean given;
  private long spent;
  private @Nullable Workbook workbook;
  private @Nullable FormulaEvaluator evaluator;

  /**
   * A result: one of both is there.
   *
   * @param number exact as far as calculated
   */
  record Result(@Nullable BigDecimal number, @Nullable String text) {}

  /**
   * @param small whether the workbook may be loaded at all
   * @param doubtsZero whether a saved 0 may mean that nothing was saved, as in .xls
   */
  Recalculation(Path file, boolean small, boolean doubtsZero) {
    this.file = file;
    this.given = small;
    this.doubtsZero = doubtsZero;
  }

  boolean doubtsZero() {
    return doubtsZero;
  }

  /** Null where the result cannot be had: then the formula itself is all that is known. */
  @Nullable Result result(String sheetName, int row, int column) {
    if (!given || spent > PATIENCE.toNanos()) {
      return null;
    }
    long start = System.nanoTime();
    try {
      return calculated(sheetName, row, column);
    } catch (IOException e) {
      LOG.warn("cannot load {} to calculate its formulas", file, e);
      given = false;
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A formula beyond the evaluator, or one made to exhaust it.
      LOG.debug("cannot calculate {}!R{}C{} of {}", sheetName, row + 1, column + 1, file, e);
      return null;
    } finally {
      spent += System.nanoTime() - start;
    }
  }

  private @Nullable Result calculated(String sheetName, int row, int column) throws IOException {
    if (workbook == null) {
      workbook = WorkbookFactory.create(file.toFile(), null, true);
      evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      evaluator.setIgnoreMissingWorkbooks(true);
    }
    Sheet sheet = workbook.getSheet(sheetName);
    Row cells = sheet == null ? null : sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    CellValue value = cell == null || evaluator == null ? null : evaluator.evaluate(cell);
    return value == null ? null : result(value);
  }

  private static @Nullable Result result(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> new Result(BigDecimal.valueOf(value.getNumberValue()), null);
      case STRING -> new Result(null, value.getStringValue());
      case BOOLEAN -> new Result(null, value.getBooleanValue() ? "TRUE" : "FALSE");
      case ERROR -> error(value.getErrorValue());
      default -> null;
    };
  }

  /** Null for what only the evaluator calls an error, such as a formula that needs itself. */
  private static @Nullable Result error(byte code) {
    String shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    return shown.startsWith("#") ? new Result(null, shown) : null;
  }

  @Override
  public void close() {
    if (workbook == null) {
      return;
    }
    try {
      workbook.close();
    } catch (IOException e) {
      LOG.warn("cannot close {}", file, e);
    }
  }
}

package io.jixiao.importer.workbook;

import com.alibaba.excel.metadata.data.DataFormatData;
import com.alibaba.excel.metadata.data.FormulaData;
import com.alibaba.excel.metadata.data.ReadCellData;
import com.alibaba.excel.read.metadata.holder.ReadSheetHolder;
import io.jixiao.importer.workbook.Recalculation.Result;
import io.jixiao.importer.workbook.format.CellFormat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what EasyExcel read of a cell into what a spreadsheet shows there. */
final class CellReader {
  /** How WPS stores a picture in a cell. */
  private static final Pattern PICTURE = Pattern.compile("=(_xlfn\\.)?DISPIMG\\(");

  private final boolean date1904;
  private final Recalculation recalculation;
  private final Errors errors;
  private final Map<String, CellFormat> formats = new HashMap<>();

  /** Error values that EasyExcel does not tell by themselves. */
  @FunctionalInterface
  interface Errors {
    Errors NONE = (sheet, row, column) -> null;

    @Nullable String at(int sheet, int row, int column);
  }

  CellReader(boolean date1904, Recalculation recalculation, Errors errors) {
    this.date1904 = date1904;
    this.recalculation = recalculation;
    this.errors = errors;
  }

  /** Null where nothing is to be seen. */
  @Nullable Cell cell(
      ReadSheetHolder holder, int row, int column, ReadCellData<?> data, boolean visible) {
    String sheet = holder.getSheetName();
    String error = errors.at(holder.getSheetNo(), row, column);
    if (error != null) {
      return text(row, column, error, visible);
    }
    FormulaData formula = data.getFormulaData();
    return switch (data.getType()) {
      case NUMBER -> {
        BigDecimal stored = number(data);
        boolean doubtful = formula != null && stored.signum() == 0 && recalculation.doubtsZero();
        Result result = doubtful ? recalculation.result(sheet, row, column) : null;
        yield result == null
            ? number(row, column, stored, data, visible)
            : calculated(result, row, column, data, visible);
      }
      case BOOLEAN -> text(row, column, flag(data.getBooleanValue()), visible);
      case EMPTY -> formula == null ? null : unsaved(sheet, row, column, data, formula, visible);
      default -> text(row, column, data.getStringValue(), visible);
    };
  }

  /** Nothing is lost: a formula nobody can calculate is shown itself. */
  private @Nullable Cell unsaved(
      String sheet,
      int row,
      int column,
      ReadCellData<?> data,
      FormulaData formula,
      boolean visible) {
    Result result = recalculation.result(sheet, row, column);
    if (result != null) {
      return calculated(result, row, column, data, visible);
    }
    String text = formula.getFormulaValue();
    return text == null || text.isEmpty() ? null : text(row, column, "=" + text, visible);
  }

  private @Nullable Cell calculated(
      Result result, int row, int column, ReadCellData<?> data, boolean visible) {
    return result.number() != null
        ? number(row, column, result.number(), data, visible)
        : text(row, column, result.text(), visible);
  }

  private @Nullable Cell number(
      int row, int column, BigDecimal stored, ReadCellData<?> data, boolean visible) {
    if (!Figures.isWritable(stored)) {
      return text(row, column, stored.toString(), visible);
    }
    CellFormat format = format(data.getDataFormatData());
    String text = CellText.of(format.show(stored, date1904));
    BigDecimal number = format.showsDate(stored) ? null : CellFormat.figure(stored);
    return text.isEmpty() ? null : new Cell(Area.of(row, column), text, number, visible);
  }

  private @Nullable Cell text(int row, int column, @Nullable String stored, boolean visible) {
    String text = stored == null ? "" : CellText.of(stored);
    return text.isEmpty() || PICTURE.matcher(text).lookingAt()
        ? null
        : new Cell(Area.of(row, column), text, null, visible);
  }

  private CellFormat format(@Nullable DataFormatData data) {
    String pattern = data == null || data.getFormat() == null ? "General" : data.getFormat();
    return formats.computeIfAbsent(pattern, CellFormat::of);
  }

  private static BigDecimal number(ReadCellData<?> data) {
    BigDecimal original = data.getOriginalNumberValue();
    return original != null ? original : data.getNumberValue();
  }

  private static String flag(@Nullable Boolean value) {
    return String.valueOf(value).toUpperCase(Locale.ROOT);
  }
}

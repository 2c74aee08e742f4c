package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads texts with separators as a single sheet. By Apache Commons CSV and not EasyExcel, which
 * loses blank lines and with them the row numbers.
 */
final class CsvReader {
  /** As Excel names the sheet of a .csv when nothing better is known. */
  static final String SHEET_NAME = "Sheet1";

  private final ReadLimits limits;

  CsvReader(ReadLimits limits) {
    this.limits = limits;
  }

  void read(Path file, GridSink sink, DoubleConsumer progress) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(Delimiter.of(file, encoding))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    SheetAssembler sheet = new SheetAssembler(SHEET_NAME, new HiddenParts(), limits, sink);
    double all = Files.size(file);
    try (InputStream bytes = encoding.open(file);
        LineLimit text = new LineLimit(new InputStreamReader(bytes, encoding.charset()), limits);
        CSVParser records = CSVParser.builder().setReader(text).setFormat(format).get()) {
      for (CSVRecord record : records) {
        text.lineEnds();
        int row = Math.toIntExact(record.getRecordNumber() - 1);
        if (!sheet.use(record.size())) {
          break;
        }
        sheet.row(row, cells(row, record));
        progress.accept(
            Math.min(1, records.getRecordNumber() == 0 ? 0 : record.getCharacterPosition() / all));
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
      }
      throw e.getCause();
    } catch (IllegalStateException e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
    sheet.end();
  }

  private List<Cell> cells(int row, CSVRecord record) {
    List<Cell> cells = new ArrayList<>(record.size());
    for (int column = 0; column < record.size(); column++) {
      if (record.get(column).length() > limits.cellCharacters()) {
        throw FileProblem.FILE_CELL_TOO_LONG.exception(Integer.toString(limits.cellCharacters()));
      }
      String text = CellText.of(record.get(column));
      if (!text.isEmpty() && column <= ReadLimits.LAST_COLUMN) {
        cells.add(new Cell(Area.of(row, column), text, null, true));
      }
    }
    return cells;
  }
}

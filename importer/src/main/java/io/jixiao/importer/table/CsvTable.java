package io.jixiao.importer.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV by RFC 4180: commas, CRLF, UTF-8 with the mark by which Excel knows it. A
 * spreadsheet takes a cell that begins with certain characters for a formula and runs it: such a
 * text gets an apostrophe before it, unless it is a number.
 */
public final class CsvTable implements TableWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Some spreadsheets take the wide forms for the narrow ones. */
  private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final Writer writer;
  private final CSVPrinter printer;

  public CsvTable(List<String> headings, OutputStream out) throws IOException {
    writer = new OutputStreamWriter(out, UTF_8);
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    row(headings);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (cells.size() == 1 && cells.get(0) == null) {
      // As nothing it would be an empty line, which readers skip.
      printer.printRecord("");
      return;
    }
    List<@Nullable String> texts = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      texts.add(text(cell));
    }
    printer.printRecord(texts);
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }

  /** There is nothing to let go of. */
  @Override
  public void close() {}

  private static @Nullable String text(@Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? harmless(text) : cell.toString();
  }

  private static String harmless(String text) {
    boolean formula =
        !text.isEmpty()
            && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}

package io.jixiao.importer.workbook;

import static io.jixiao.importer.limits.ReadLimits.LAST_COLUMN;
import static io.jixiao.importer.limits.ReadLimits.LAST_ROW;

import io.jixiao.importer.limits.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One table of an .ods: a sheet, unless it is a copy of a sheet of another document. */
final class OdsTable {
  /**
   * How a table is named that keeps cells of another document for formulas, which spreadsheets do
   * not show. That it names a source is no sign of it: so does a sheet that is linked to one.
   */
  private static final Pattern OTHER_DOCUMENT = Pattern.compile("'[A-Za-z][A-Za-z0-9+.-]*:.*'#");

  private final OdsXml xml;
  private final ReadLimits limits;
  private final GridSink sink;
  private final Runnable progress;
  private final HiddenParts hidden = new HiddenParts();
  private final SheetAssembler sheet;
  private final String name;
  private int nextRow;
  private int nextColumn;
  private int hiddenGroup = Integer.MAX_VALUE;

  /**
   * @param xml at the beginning of the table
   */
  OdsTable(OdsXml xml, ReadLimits limits, GridSink sink, Runnable progress) {
    this.xml = xml;
    this.limits = limits;
    this.sink = sink;
    this.progress = progress;
    this.name = xml.table("name");
    this.sheet = new SheetAssembler(name, hidden, limits, sink);
  }

  /** Reads to the end of the table. */
  void read(boolean hiddenSheet) throws XMLStreamException {
    int outer = xml.depth();
    boolean wanted = true;
    if (OTHER_DOCUMENT.matcher(name).lookingAt()) {
      xml.skip();
      return;
    }
    while (xml.nextWithin(outer)) {
      if (xml.depth() < hiddenGroup) {
        hiddenGroup = Integer.MAX_VALUE;
      }
      if (!xml.starts()) {
        continue;
      }
      if (hiddenSheet || !wanted) {
        xml.skip();
        continue;
      }
      switch (xml.name()) {
        case "table-row-group", "table-column-group" -> group();
        case "table-rows", "table-header-rows", "table-columns", "table-header-columns" -> {}
        case "table-column" -> column();
        case "table-row" -> wanted = row();
        default -> xml.skip();
      }
    }
    progress.run();
    if (hiddenSheet) {
      sink.sheet(new Grid(name, true, List.of()));
    } else {
      sheet.end();
    }
  }

  private void group() {
    if ("false".equals(xml.table("display"))) {
      hiddenGroup = Math.min(hiddenGroup, xml.depth());
    }
  }

  private boolean isHidden() {
    String visibility = xml.table("visibility");
    return visibility.equals("collapse")
        || visibility.equals("filter")
        || xml.depth() > hiddenGroup;
  }

  private void column() throws XMLStreamException {
    int columns = xml.tableCount("number-columns-repeated", LAST_COLUMN + 1 - nextColumn);
    if (isHidden()) {
      hidden.hideColumns(nextColumn, nextColumn + columns - 1);
    }
    nextColumn = Math.min(LAST_COLUMN, nextColumn + columns);
    xml.skip();
  }

  /** Whether more rows are wanted. */
  private boolean row() throws XMLStreamException {
    int outer = xml.depth();
    int row = nextRow;
    int rows = xml.tableCount("number-rows-repeated", LAST_ROW + 1);
    if (isHidden()) {
      hidden.hideRows(row, Math.min(LAST_ROW, row + rows - 1));
    }
    List<Cell> cells = new ArrayList<>();
    long characters = 0;
    int column = 0;
    long used = 0;
    while (xml.nextWithin(outer)) {
      if (xml.starts()) {
        OdsCell cell = OdsCell.read(xml, limits);
        characters += cell.text().length();
        if (characters > limits.rowCharacters()) {
          throw FileProblem.FILE_ROW_TOO_LONG.exception(Long.toString(limits.rowCharacters()));
        }
        int last = Math.min(LAST_COLUMN, column + cell.columns() - 1);
        if (cell.isSpanned() && row <= LAST_ROW && column <= LAST_COLUMN) {
          sheet.merged(cell.spanned(row, column));
        }
        for (int c = column; c <= last && !cell.isEmpty(); c++) {
          cells.add(cell.at(row, c, hidden.shows(row, c)));
        }
        used += cell.isEmpty() ? 1 : last - column + 1;
        column = Math.min(LAST_COLUMN + 1, column + cell.columns());
      }
    }
    nextRow = Math.min(LAST_ROW + 1, row + rows);
    progress.run();
    return rows(row, cells.isEmpty() ? 1 : nextRow - row, cells, used);
  }

  private boolean rows(int first, int count, List<Cell> cells, long used) {
    if (!cells.isEmpty() && count == 0) {
      throw FileProblem.FILE_CORRUPT.exception();
    }
    if (!sheet.use(used * count)) {
      return false;
    }
    for (int row = first; row < first + count; row++) {
      int at = row;
      sheet.row(
          row,
          at == first
              ? cells
              : cells.stream()
                  .map(
                      cell ->
                          new Cell(
                              Area.of(at, cell.column()),
                              cell.text(),
                              cell.number(),
                              cell.visible()))
                  .toList());
    }
    return true;
  }
}

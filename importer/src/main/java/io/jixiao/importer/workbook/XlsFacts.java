package io.jixiao.importer.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What EasyExcel does not tell of an .xls: hidden things, the calendar, error values. */
final class XlsFacts implements HSSFListener, SheetBook {
  private final List<BoundSheetRecord> directory = new ArrayList<>();
  private final List<HiddenParts> hiddenParts = new ArrayList<>();
  private final List<Map<Long, String>> errors = new ArrayList<>();
  private boolean date1904;
  private int sheetsBegun;

  static XlsFacts of(POIFSFileSystem files) throws IOException {
    XlsFacts facts = new XlsFacts();
    HSSFRequest request = new HSSFRequest();
    for (short kind :
        new short[] {
          BOFRecord.sid,
          BoundSheetRecord.sid,
          DateWindow1904Record.sid,
          RowRecord.sid,
          ColumnInfoRecord.sid,
          BoolErrRecord.sid,
          FormulaRecord.sid
        }) {
      request.addListener(facts, kind);
    }
    new HSSFEventFactory().processWorkbookEvents(request, files);
    return facts;
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BOFRecord begin) {
      begins(begin);
    } else if (record instanceof BoundSheetRecord sheet) {
      directory.add(sheet);
    } else if (record instanceof DateWindow1904Record calendar) {
      date1904 = calendar.getWindowing() == 1;
    } else if (record instanceof RowRecord row && row.getZeroHeight()) {
      current().hideRow(row.getRowNumber());
    } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
      current().hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (record instanceof BoolErrRecord error && error.isError()) {
      error(error.getRow(), error.getColumn(), error.getErrorValue());
    } else if (record instanceof FormulaRecord formula
        && formula.getCachedResultTypeEnum() == CellType.ERROR) {
      error(formula.getRow(), formula.getColumn(), (byte) formula.getCachedErrorValue());
    }
  }

  private void begins(BOFRecord begin) {
    if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      hiddenParts.add(new HiddenParts());
      errors.add(new HashMap<>());
      sheetsBegun++;
    }
  }

  private HiddenParts current() {
    return sheetsBegun == 0 ? new HiddenParts() : hiddenParts.get(sheetsBegun - 1);
  }

  private void error(int row, int column, byte code) {
    if (sheetsBegun > 0 && FormulaError.isValidCode(code)) {
      errors.get(sheetsBegun - 1).put(place(row, column), FormulaError.forInt(code).getString());
    }
  }

  /** The error that a cell shows, which EasyExcel takes for TRUE; null where there is none. */
  @Nullable String error(int sheet, int row, int column) {
    return sheet < errors.size() ? errors.get(sheet).get(place(row, column)) : null;
  }

  private static long place(int row, int column) {
    return (long) row << 16 | column;
  }

  int sheets() {
    return hiddenParts.size();
  }

  boolean date1904() {
    return date1904;
  }

  @Override
  public boolean isHidden(int sheet, String name) {
    return directory.stream()
        .filter(bound -> bound.getSheetname().equals(name))
        .anyMatch(bound -> bound.isHidden() || bound.isVeryHidden());
  }

  @Override
  public HiddenParts hiddenParts(int sheet) {
    return sheet < hiddenParts.size() ? hiddenParts.get(sheet) : new HiddenParts();
  }
}

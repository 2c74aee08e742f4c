package io.jixiao.importer.workbook;

import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.metadata.CellExtra;
import com.alibaba.excel.metadata.data.ReadCellData;
import com.alibaba.excel.read.listener.ReadListener;
import com.alibaba.excel.read.metadata.holder.ReadSheetHolder;
import io.jixiao.importer.limits.ReadLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Takes rows and merged areas from EasyExcel and gives sheets to the sink, in their order. */
final class RowListener implements ReadListener<Map<Integer, ReadCellData<?>>> {
  private final SheetBook book;
  private final CellReader cells;
  private final ReadLimits limits;
  private final GridSink sink;
  private final IntConsumer sheetsDone;
  private final boolean rowsComeAgain;
  private int lastRow;
  private int done;
  private @Nullable SheetAssembler sheet;

  /**
   * @param rowsComeAgain whether rows that go back are to be ignored: EasyExcel hands the first
   *     rows of an .xls with comments over a second time, empty
   */
  RowListener(
      SheetBook book,
      CellReader cells,
      ReadLimits limits,
      GridSink sink,
      boolean rowsComeAgain,
      IntConsumer sheetsDone) {
    this.book = book;
    this.cells = cells;
    this.limits = limits;
    this.sink = sink;
    this.rowsComeAgain = rowsComeAgain;
    this.sheetsDone = sheetsDone;
  }

  @Override
  public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
    ReadSheetHolder holder = context.readSheetHolder();
    int index = context.readRowHolder().getRowIndex();
    if (isHidden(holder)) {
      return;
    }
    SheetAssembler into = sheet(holder);
    if (rowsComeAgain && index <= lastRow) {
      return;
    }
    lastRow = index;
    if (!into.use(row.size())) {
      return;
    }
    HiddenParts hidden = book.hiddenParts(holder.getSheetNo());
    List<Cell> read = new ArrayList<>(row.size());
    for (Map.Entry<Integer, ReadCellData<?>> entry : row.entrySet()) {
      int column = entry.getKey();
      boolean visible = hidden.shows(index, column);
      Cell cell = cells.cell(holder, index, column, entry.getValue(), visible);
      if (cell != null) {
        read.add(cell);
      }
    }
    read.sort(Comparator.comparingInt(Cell::column));
    into.row(index, read);
  }

  @Override
  public void extra(CellExtra extra, AnalysisContext context) {
    ReadSheetHolder holder = context.readSheetHolder();
    int lastMergedRow = Math.min(extra.getLastRowIndex(), ReadLimits.LAST_ROW);
    int lastMergedColumn = Math.min(extra.getLastColumnIndex(), ReadLimits.LAST_COLUMN);
    int row = extra.getFirstRowIndex();
    int column = extra.getFirstColumnIndex();
    boolean sound = row >= 0 && column >= 0 && row <= lastMergedRow && column <= lastMergedColumn;
    if (sound && !isHidden(holder)) {
      sheet(holder).merged(new Area(row, column, lastMergedRow, lastMergedColumn));
    }
  }

  @Override
  public void doAfterAllAnalysed(AnalysisContext context) {
    ReadSheetHolder holder = context.readSheetHolder();
    if (isHidden(holder)) {
      sink.sheet(new Grid(holder.getSheetName(), true, List.of()));
    } else {
      SheetAssembler into = sheet(holder);
      if (book.leftCellsOut()) {
        into.leftCellsOut();
      }
      into.end();
    }
    sheet = null;
    sheetsDone.accept(++done);
  }

  private boolean isHidden(ReadSheetHolder holder) {
    return book.isHidden(holder.getSheetNo(), holder.getSheetName());
  }

  private SheetAssembler sheet(ReadSheetHolder holder) {
    if (sheet == null) {
      HiddenParts hidden = book.hiddenParts(holder.getSheetNo());
      sheet = new SheetAssembler(holder.getSheetName(), hidden, limits, sink);
      lastRow = -1;
    }
    return sheet;
  }
}

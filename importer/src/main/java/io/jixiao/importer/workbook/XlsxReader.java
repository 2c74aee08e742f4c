package io.jixiao.importer.workbook;

import com.alibaba.excel.EasyExcelFactory;
import com.alibaba.excel.ExcelReader;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.enums.CellExtraTypeEnum;
import com.alibaba.excel.support.ExcelTypeEnum;
import io.jixiao.importer.limits.ReadLimits;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/** Reads .xlsx and its kin by EasyExcel's streaming. */
final class XlsxReader {
  private final ReadLimits limits;

  XlsxReader(ReadLimits limits) {
    this.limits = limits;
  }

  void read(Path file, GridSink sink, DoubleConsumer progress) {
    XlsxPackage workbook = XlsxPackage.check(file, limits);
    double all = Math.max(1, workbook.streamedBytes());
    boolean small = workbook.heldBytes() <= limits.evaluatedBytes();
    try (ParseWatch watch = ParseWatch.begin(limits, bytes -> progress.accept(bytes / all));
        Recalculation recalculation = new Recalculation(file, small, false)) {
      CellReader cells = new CellReader(workbook.date1904(), recalculation, CellReader.Errors.NONE);
      SheetBook book = new Book(workbook, watch);
      RowListener listener = new RowListener(book, cells, limits, sink, false, sheets -> {});
      try (ExcelReader reader = reader(file, listener)) {
        reader.readAll();
      }
    }
  }

  private static ExcelReader reader(Path file, RowListener listener) {
    return EasyExcelFactory.read(file.toFile(), listener)
        .excelType(ExcelTypeEnum.XLSX)
        .locale(Locale.CHINA)
        .headRowNumber(0)
        .useDefaultListener(false)
        .autoTrim(false)
        .ignoreEmptyRow(false)
        .readCache(new MapCache())
        .extraRead(CellExtraTypeEnum.MERGE)
        .xlsxSAXParserFactoryName(WatchedParserFactory.class.getName())
        .build();
  }

  private record Book(XlsxPackage workbook, ParseWatch watch) implements SheetBook {

    @Override
    public boolean isHidden(int sheet, String name) {
      return workbook.hiddenSheets().contains(name);
    }

    @Override
    public HiddenParts hiddenParts(int sheet) {
      return watch.hidden();
    }

    @Override
    public boolean leftCellsOut() {
      return watch.leftCellsOut();
    }
  }
}

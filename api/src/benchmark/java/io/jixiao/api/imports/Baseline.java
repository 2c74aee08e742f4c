package io.jixiao.api.imports;

import com.alibaba.excel.EasyExcelFactory;
import com.alibaba.excel.ExcelReader;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.metadata.data.ReadCellData;
import com.alibaba.excel.read.listener.ReadListener;
import com.alibaba.excel.support.ExcelTypeEnum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * What the benchmark divides by: EasyExcel with its shared texts in memory reads every sheet, is
 * asked for the value of every cell, and the cells are dropped.
 */
final class Baseline implements ReadListener<Map<Integer, ReadCellData<?>>> {
  static {
    // POI takes a workbook of more sheets for an attack.
    ZipSecureFile.setMaxFileCount(50_000);
  }

  private long cells;

  /** How many cells have a value. */
  static long read(Path file) throws IOException {
    Baseline baseline = new Baseline();
    if (file.toString().endsWith(".zip")) {
      baseline.members(file);
    } else {
      baseline.workbook(file);
    }
    return baseline.cells;
  }

  private void members(Path file) throws IOException {
    Path member = Files.createTempFile("baseline-", ".xlsx");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, member, StandardCopyOption.REPLACE_EXISTING);
        }
        workbook(member);
      }
    } finally {
      Files.delete(member);
    }
  }

  private void workbook(Path file) {
    try (ExcelReader reader =
        EasyExcelFactory.read(file.toFile(), this)
            .excelType(ExcelTypeEnum.XLSX)
            .headRowNumber(0)
            .useDefaultListener(false)
            .readCache(new MapCache())
            .build()) {
      reader.readAll();
    }
  }

  @Override
  public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
    for (ReadCellData<?> cell : row.values()) {
      boolean filled =
          switch (cell.getType()) {
            case STRING, ERROR -> !cell.getStringValue().isBlank();
            case NUMBER -> cell.getNumberValue() != null;
            case BOOLEAN -> cell.getBooleanValue() != null;
            default -> false;
          };
      cells += filled ? 1 : 0;
    }
  }

  @Override
  public void doAfterAllAnalysed(AnalysisContext context) {}
}

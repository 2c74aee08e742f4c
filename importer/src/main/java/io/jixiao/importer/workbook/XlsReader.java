package io.jixiao.importer.workbook;

import com.alibaba.excel.EasyExcelFactory;
import com.alibaba.excel.ExcelReader;
import com.alibaba.excel.enums.CellExtraTypeEnum;
import com.alibaba.excel.support.ExcelTypeEnum;
import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .xls of Excel 97 to 2003 (BIFF8), and WPS's .et, by EasyExcel's streaming. */
final class XlsReader {
  private final ReadLimits limits;

  XlsReader(ReadLimits limits) {
    this.limits = limits;
  }

  void read(Path file, GridSink sink, DoubleConsumer progress) throws IOException {
    XlsFacts facts = facts(file);
    boolean small = Files.size(file) <= limits.evaluatedBytes();
    try (Recalculation recalculation = new Recalculation(file, small, true)) {
      CellReader cells = new CellReader(facts.date1904(), recalculation, facts::error);
      double all = Math.max(1, facts.sheets());
      RowListener listener =
          new RowListener(facts, cells, limits, sink, true, done -> progress.accept(done / all));
      try (ExcelReader reader = reader(file, listener)) {
        reader.readAll();
      }
    }
  }

  private static XlsFacts facts(Path file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      return XlsFacts.of(files);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(FileProblem.FILE_ENCRYPTED.problem(), e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(FileProblem.FILE_OLD_FORMAT.problem(), e);
    } catch (IOException e) {
      // POI's word for chains of blocks that lead nowhere. The disk is not meant: every byte was
      // read before, when the kind of the file and its digest were found.
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  private static ExcelReader reader(Path file, RowListener listener) {
    return EasyExcelFactory.read(file.toFile(), listener)
        .excelType(ExcelTypeEnum.XLS)
        .locale(Locale.CHINA)
        .headRowNumber(0)
        .useDefaultListener(false)
        .autoTrim(false)
        .ignoreEmptyRow(false)
        .extraRead(CellExtraTypeEnum.MERGE)
        .build();
  }
}

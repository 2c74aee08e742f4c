package io.jixiao.importer.workbook;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;

/** The two formats that one library writes. */
enum Format {
  XLSX,
  XLS;

  Path save(Path folder, Consumer<Workbook> fill) {
    return this == XLSX ? Books.xlsx(folder, fill) : Books.xls(folder, fill);
  }
}

package io.jixiao.api.imports;

import io.jixiao.importer.sample.LargeWorkbooks;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to read and what must be found in it.
 *
 * @param forms that become projects
 * @param rows of its list
 */
record Workload(String name, Path file, int forms, int rows) {

  static Workload sheets(int forms, Path folder) throws IOException {
    Path file = folder.resolve(forms + "-sheets.xlsx");
    new LargeWorkbooks().sheets(forms, file);
    return new Workload("%,d forms, a sheet each".formatted(forms), file, forms, 0);
  }

  static Workload oneSheet(int forms, Path folder) throws IOException {
    Path file = folder.resolve(forms + "-on-one-sheet.xlsx");
    new LargeWorkbooks().oneSheet(forms, file);
    return new Workload("%,d forms on one sheet".formatted(forms), file, forms, 0);
  }

  static Workload zip(int forms, Path folder) throws IOException {
    Path file = folder.resolve(forms + "-workbooks.zip");
    new LargeWorkbooks().zip(forms, file);
    return new Workload("%,d workbooks in a zip".formatted(forms), file, forms, 0);
  }

  static Workload list(int rows, Path folder) throws IOException {
    Path file = folder.resolve(rows + "-rows.xlsx");
    new LargeWorkbooks().list(rows, file);
    return new Workload("list of %,d rows".formatted(rows), file, 0, rows);
  }

  /** Fails where something else was found. */
  void check(String what, long forms, long rows) {
    if (forms != this.forms || rows != this.rows) {
      throw new IllegalStateException(
          "%s: %s found %d forms and %d rows".formatted(name, what, forms, rows));
    }
  }
}

package io.jixiao.importer.report;

import java.io.IOException;
import java.nio.file.Path;

/** Says what there is to say about a file. */
@FunctionalInterface
public interface FileReports {

  /**
   * The report about a file; asked for once a file, in the order in which an import reads them.
   *
   * @param name as the import calls it: {@code a.zip/b.xlsx} for a member
   * @param file its bytes
   */
  FileReport of(String name, Path file) throws IOException;
}

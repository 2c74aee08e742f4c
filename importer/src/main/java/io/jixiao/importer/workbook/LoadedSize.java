package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large a workbook is where it is loaded whole, which costs a multiple of that in memory. */
public final class LoadedSize {
  private LoadedSize() {}

  /**
   * The bytes of the parts that are loaded, unpacked; looked up without loading them.
   *
   * @throws UnreadableFileException if the file is damaged or passes a limit
   */
  public static long of(Path file, FileKind kind, ReadLimits limits) throws IOException {
    return kind == FileKind.XLSX ? XlsxPackage.check(file, limits).heldBytes() : Files.size(file);
  }
}

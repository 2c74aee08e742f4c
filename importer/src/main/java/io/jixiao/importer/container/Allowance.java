package io.jixiao.importer.container;

import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.ReadLimits;
import io.jixiao.importer.workbook.UnreadableFileException;

/** What an upload may still unpack, its archives within archives included. */
final class Allowance {
  private final long whole;
  private long spent;

  Allowance(ReadLimits limits) {
    this.whole = limits.unpackedBytes();
  }

  /**
   * Takes {@code bytes} from what is left.
   *
   * @throws UnreadableFileException if that is not enough
   */
  void spend(long bytes) {
    spent += bytes;
    if (spent > whole) {
      throw new UnreadableFileException(
          FileProblem.FILE_UNPACKS_TOO_LARGE.problem(FileProblem.megabytes(whole)));
    }
  }
}

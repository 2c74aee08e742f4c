package io.jixiao.importer.container;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.UnreadableFileException;

/** What an upload may still bring, its archives within archives included. */
final class Allowance {
  private final ReadLimits limits;
  private long spent;
  private int members;

  Allowance(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Takes {@code bytes} from what is left.
   *
   * @throws UnreadableFileException if that is not enough
   */
  void spend(long bytes) {
    spent += bytes;
    if (spent > limits.unpackedBytes()) {
      throw new UnreadableFileException(
          FileProblem.FILE_UNPACKS_TOO_LARGE.problem(ReadLimits.megabytes(limits.unpackedBytes())));
    }
  }

  /**
   * Takes the members of one more archive.
   *
   * @throws UnreadableFileException if all archives together have too many
   */
  void take(int more) {
    if (more > limits.entries() - members) {
      throw new UnreadableFileException(
          FileProblem.FILE_TOO_MANY_ENTRIES.problem(Integer.toString(limits.entries())));
    }
    members += more;
  }
}

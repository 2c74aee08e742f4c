package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches the XML parts of one workbook while EasyExcel parses them on this thread: EasyExcel takes
 * only the name of a parser class, so the watch cannot be handed to the parser.
 */
final class ParseWatch implements AutoCloseable {
  private static final ThreadLocal<@Nullable ParseWatch> CURRENT = new ThreadLocal<>();

  private final ReadLimits limits;
  private final LongConsumer progress;
  private final Thread thread = Thread.currentThread();
  private final @Nullable ClassLoader outerLoader = thread.getContextClassLoader();
  private long bytes;
  private HiddenParts hidden = new HiddenParts();
  private long cells;

  /**
   * @param progress takes the bytes unpacked so far
   */
  static ParseWatch begin(ReadLimits limits, LongConsumer progress) {
    ParseWatch watch = new ParseWatch(limits, progress);
    CURRENT.set(watch);
    // EasyExcel looks the parser class up through the thread's loader.
    watch.thread.setContextClassLoader(ParseWatch.class.getClassLoader());
    return watch;
  }

  private ParseWatch(ReadLimits limits, LongConsumer progress) {
    this.limits = limits;
    this.progress = progress;
  }

  static ParseWatch current() {
    ParseWatch watch = CURRENT.get();
    if (watch == null) {
      throw new IllegalStateException("no workbook is being read on this thread");
    }
    return watch;
  }

  /** Of the sheet being parsed, as far as it has been parsed. */
  HiddenParts hidden() {
    return hidden;
  }

  boolean leftCellsOut() {
    return cells > limits.usedRange();
  }

  void sheetBegins() {
    hidden = new HiddenParts();
    cells = 0;
  }

  /** Whether a further cell of the sheet being parsed, empty or not, is wanted. */
  boolean cellBegins() {
    cells++;
    return !leftCellsOut();
  }

  ReadLimits limits() {
    return limits;
  }

  void read(long partBytes, long more, boolean sharedTexts) {
    bytes += more;
    if (bytes > limits.unpackedBytes()) {
      throw FileProblem.FILE_UNPACKS_TOO_LARGE.exception(
          ReadLimits.megabytes(limits.unpackedBytes()));
    }
    if (sharedTexts && partBytes > limits.textBytes()) {
      throw FileProblem.FILE_TEXTS_TOO_LARGE.exception(ReadLimits.megabytes(limits.textBytes()));
    }
    progress.accept(bytes);
  }

  @Override
  public void close() {
    CURRENT.remove();
    thread.setContextClassLoader(outerLoader);
  }
}

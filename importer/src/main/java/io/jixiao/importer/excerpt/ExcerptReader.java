package io.jixiao.importer.excerpt;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Reads an upload as far as to the sheet that is asked for. */
public final class ExcerptReader {
  private final ReadLimits limits;

  public ExcerptReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The cells around a cell; nothing where there is no such file or sheet, or it cannot be read, or
   * the cell is no A1 address.
   *
   * @param upload what the uploaded file is called
   * @param path where its bytes are
   * @param file the upload's name, or {@code batch.zip/member.xlsx} for a member
   * @throws IOException if the disk fails
   */
  public Optional<SheetExcerpt> read(
      String upload, Path path, String file, String sheet, String cell) throws IOException {
    Optional<ExcerptWindow> window = ExcerptWindow.around(cell);
    if (window.isEmpty()) {
      return Optional.empty();
    }
    ExcerptSink sink = new ExcerptSink(sheet, window.get());
    try {
      new UploadWalk(limits, new Search(file, sink)).walk(upload, path, share -> {});
    } catch (ExcerptSink.Found found) {
      return Optional.of(sink.excerpt());
    }
    return Optional.empty();
  }

  /** Reads no workbook but the one of that name. */
  private final class Search implements UploadWalk.Visitor {
    private final String file;
    private final ExcerptSink sink;

    Search(String file, ExcerptSink sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void workbook(String name, Path path, FileKind kind, DoubleConsumer progress)
        throws IOException {
      if (!name.equals(file)) {
        return;
      }
      try {
        new WorkbookReader(limits).read(path, kind, sink, progress);
      } catch (UnreadableFileException unreadable) {
        // Its other sheets may have been read; the one that was asked for was not among them.
      }
    }

    @Override
    public void unreadable(String name, Path path, boolean whole, UnreadableFileException reason) {}
  }
}

package io.jixiao.importer.report;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives uploaded files back with what their import has to say about them. */
public final class Annotator {
  private final AnnotationLimits limits;
  private final ReadLimits readLimits;

  /**
   * An annotator that looks into what passes neither limits.
   *
   * @param readLimits those of the import
   */
  public Annotator(AnnotationLimits limits, ReadLimits readLimits) {
    this.limits = limits;
    this.readLimits = readLimits;
  }

  /**
   * Annotates the files of an import: a workbook gives a workbook, an archive or several files an
   * archive with the same paths.
   *
   * @param zipName what to call the archive of several files
   * @param folder for all files that are needed on the way; not cleared here
   */
  public Annotated annotate(
      List<Original> originals, String zipName, ImportFacts facts, FileReports reports, Path folder)
      throws IOException {
    WorkbookAnnotator workbooks = new WorkbookAnnotator(limits, readLimits, facts);
    Path target = folder.resolve("annotated");
    if (originals.size() == 1) {
      try (SingleAnnotation single = new SingleAnnotation(target, facts, reports, workbooks)) {
        walk(originals.get(0), single, folder);
        return single.result();
      }
    }
    try (BatchAnnotation batch = new BatchAnnotation(target, "", facts, reports, workbooks)) {
      for (Original original : originals) {
        walk(original, batch, folder);
      }
      batch.summarise(zipName);
    }
    return new Annotated(zipName, target);
  }

  private void walk(Original original, UploadWalk.Visitor visitor, Path folder) throws IOException {
    Path file = folder.resolve("original");
    original.bytes().copyTo(file);
    if (original.problem() == null) {
      new UploadWalk(readLimits, visitor).walk(original.name(), file, share -> {});
    } else {
      visitor.unreadable(
          original.name(), file, true, new UnreadableFileException(original.problem()));
    }
    Files.delete(file);
  }
}

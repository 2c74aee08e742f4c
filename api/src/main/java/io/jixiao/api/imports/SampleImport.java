package io.jixiao.api.imports;

import io.jixiao.api.imports.ImportService.UploadedFile;
import io.jixiao.api.startup.FirstWork;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Gives an empty store something to ask about: the repository's own sample workbooks, by an
 * ordinary import after the service answers.
 */
@Component
@ConditionalOnProperty(name = "jixiao.samples", matchIfMissing = true)
class SampleImport implements FirstWork {

  private static final Logger log = LoggerFactory.getLogger(SampleImport.class);

  private final ImportStore imports;
  private final ImportService service;
  private final ImportProgress progress;

  SampleImport(ImportStore imports, ImportService service, ImportProgress progress) {
    this.imports = imports;
    this.service = service;
    this.progress = progress;
  }

  @Override
  public void run() {
    try {
      if (imports.count() == 0) {
        log.info(
            "Importing the sample workbooks into the empty store; the service answers already");
        follow(service.submit(samples(), ReadingHints.NONE, ImportMode.COMMIT, ImportAccept.VALID));
      }
    } catch (IOException | RuntimeException e) {
      log.warn("the sample workbooks could not be imported", e);
    }
  }

  private void follow(ImportJob job) {
    ImportJob last = progress.follow(job.id()).last(job).block();
    ImportCounts counts = last == null ? ImportCounts.NONE : last.counts();
    log.info(
        "Imported the sample workbooks: {} forms found, {} projects created, {} unchanged, {}"
            + " rejected",
        counts.found(),
        counts.created(),
        counts.unchanged(),
        counts.rejected());
  }

  private static List<UploadedFile> samples() {
    return SampleWorkbooks.all().stream().map(SampleImport::file).toList();
  }

  private static UploadedFile file(SampleWorkbook workbook) {
    return new UploadedFile(workbook.name(), new ByteArrayResource(workbook.bytes()));
  }
}

package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.importer.report.Annotated;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives uploaded workbooks back with remarks in their cells. */
@RestController
class AnnotatedController {

  private final ImportStore imports;
  private final Annotations annotations;

  AnnotatedController(ImportStore imports, Annotations annotations) {
    this.imports = imports;
    this.annotations = annotations;
  }

  /**
   * The annotated workbook; of several files, or of an archive, a zip. It is complete before its
   * first byte is sent, so that what goes wrong is told; and it is sent by the thread that made it,
   * so that nothing is left on disk whenever the client leaves.
   */
  @GetMapping("/imports/{id}/annotated")
  void annotated(@PathVariable String id, HttpServletResponse response) throws IOException {
    ImportJob job = imports.find(id).orElseThrow(() -> ImportProblems.unknown(id));
    if (!job.status().finished()) {
      throw ImportProblems.unfinished(id);
    }
    Path folder = Files.createTempDirectory("jixiao-annotated");
    try {
      Annotated annotated = annotations.of(job, folder);
      Download.begin(response, annotated.name());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setContentLengthLong(Files.size(annotated.file()));
      Files.copy(annotated.file(), response.getOutputStream());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}

package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives uploaded bytes back. The thread of the request sends them, so that a reader who is slow to
 * take them holds up nobody else's.
 */
@RestController
class OriginalController {

  private final ImportStore imports;
  private final OriginalStore originals;

  OriginalController(ImportStore imports, OriginalStore originals) {
    this.imports = imports;
    this.originals = originals;
  }

  /** The uploaded file; of several files a zip. */
  @GetMapping("/imports/{id}/original")
  void original(@PathVariable String id, HttpServletResponse response) throws IOException {
    List<UploadedOriginal> uploads = imports.uploads(id);
    if (uploads.isEmpty()) {
      throw ImportProblems.unknown(id);
    }
    UploadedOriginal first = uploads.get(0);
    if (uploads.size() == 1) {
      Download.begin(response, first.name());
      response.setContentLengthLong(first.bytes());
      copy(first, response.getOutputStream());
    } else {
      Download.begin(response, id + ".zip");
      zip(uploads, response.getOutputStream());
    }
  }

  private void copy(UploadedOriginal upload, OutputStream out) throws IOException {
    originals.copy(upload.sha256(), out);
  }

  private void zip(List<UploadedOriginal> uploads, OutputStream out) throws IOException {
    ZipNames names = new ZipNames();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (UploadedOriginal upload : uploads) {
        zip.putNextEntry(new ZipEntry(names.next(upload.name())));
        copy(upload, zip);
        zip.closeEntry();
      }
    }
  }
}

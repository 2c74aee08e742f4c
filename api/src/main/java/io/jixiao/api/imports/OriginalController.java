package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives uploaded bytes back. */
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
  ResponseEntity<StreamingResponseBody> original(@PathVariable String id) {
    List<UploadedOriginal> uploads = imports.uploads(id);
    if (uploads.isEmpty()) {
      throw ImportProblems.unknown(id);
    }
    UploadedOriginal first = uploads.get(0);
    return uploads.size() == 1
        ? attachment(first.name()).contentLength(first.bytes()).body(out -> copy(first, out))
        : attachment(id + ".zip").body(out -> zip(uploads, out));
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

  private static ResponseEntity.BodyBuilder attachment(String name) {
    return ResponseEntity.ok().headers(Download.headers(name));
  }
}

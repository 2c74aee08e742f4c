package io.jixiao.api.imports;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.importer.excerpt.ExcerptReader;
import io.jixiao.importer.excerpt.SheetExcerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Shows cells of uploaded workbooks, one reader at a time: a workbook may be large, and who looks
 * at a cell does not look at many at once.
 */
@Component
class Excerpts {
  private static final int SECONDS_TO_WAIT = 20;

  private final ImportStore imports;
  private final OriginalStore originals;
  private final ExcerptReader reader;
  private final Semaphore turn = new Semaphore(1, true);

  Excerpts(ImportStore imports, OriginalStore originals, ExcerptReader reader) {
    this.imports = imports;
    this.originals = originals;
    this.reader = reader;
  }

  /**
   * The cells around one; nothing where the import has no such file, sheet or cell.
   *
   * @throws RequestRejected where too many others wait
   */
  Optional<SheetExcerpt> around(String importId, String file, String sheet, String cell)
      throws IOException {
    takeTurn();
    try {
      for (UploadedOriginal upload : imports.uploads(importId)) {
        if (file.equals(upload.name()) || file.startsWith(upload.name() + '/')) {
          Optional<SheetExcerpt> found = read(upload, file, sheet, cell);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    } finally {
      turn.release();
    }
  }

  private Optional<SheetExcerpt> read(
      UploadedOriginal upload, String file, String sheet, String cell) throws IOException {
    Path copy = Files.createTempFile("jixiao-", ".excerpt");
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        originals.copy(upload.sha256(), out);
      }
      return reader.read(upload.name(), copy, file, sheet, cell);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void takeTurn() {
    try {
      if (turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new RequestRejected(ErrorCode.EXCERPTS_BUSY);
  }
}

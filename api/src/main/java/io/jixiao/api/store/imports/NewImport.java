package io.jixiao.api.store.imports;

import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.importer.ReadingHints;
import java.util.List;

/** What an upload asks for; its originals are stored already. */
public record NewImport(
    ImportMode mode, ImportAccept accept, ReadingHints hints, List<UploadedOriginal> uploads) {

  public NewImport {
    uploads = List.copyOf(uploads);
  }
}

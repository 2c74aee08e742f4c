package io.jixiao.api.store;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a write: the document is still as it was read. Its two fields stand side by
 * side, as they do in their unique index: the embedded store scans for the same under {@code $and},
 * which is what the driver's {@code Filters.and} makes.
 */
public final class AsRead {

  private AsRead() {}

  /**
   * Finds the document of that id while its version is the one read.
   *
   * @param version null where the document has none
   */
  public static Bson of(String id, String versionField, @Nullable Object version) {
    return new Document("_id", id).append(versionField, version);
  }
}

package io.jixiao.api.store.projects;

import io.jixiao.api.store.AsRead;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A document about a project as it was after one of its writes. */
interface Versioned {

  /** Path of the version in the document. */
  String VERSION = ProjectFields.VERSION;

  String id();

  /** The project's version; null in a document of an older service. */
  @Nullable Long version();

  /** The version of a document's project as a number that grows. */
  static long number(Versioned document) {
    Long version = document.version();
    return version == null ? 0 : version;
  }

  /** Finds the document only as long as it is as it was read. */
  default Bson asRead() {
    return AsRead.of(id(), VERSION, version());
  }
}

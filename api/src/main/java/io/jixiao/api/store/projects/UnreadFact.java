package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ProjectFact;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project that has come from the store; whoever has enough before need not read it. */
public final class UnreadFact {
  private static final Logger log = LoggerFactory.getLogger(UnreadFact.class);

  private final RawBsonDocument document;
  private final Codec<FactDocument> codec;

  UnreadFact(RawBsonDocument document, Codec<FactDocument> codec) {
    this.document = document;
    this.codec = codec;
  }

  public String id() {
    return document.getString(ProjectFields.ID).getValue();
  }

  /** Null where it cannot be read; the log has why. */
  public @Nullable ProjectFact read() {
    try {
      return document.decode(codec).fact();
    } catch (RuntimeException e) {
      log.error("project {} cannot be read", id(), e);
      return null;
    }
  }
}

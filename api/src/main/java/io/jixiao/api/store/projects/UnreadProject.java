package io.jixiao.api.store.projects;

import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/**
 * A project that has come from the store but is not read yet: reading takes as long as fetching, so
 * that somebody else may do it.
 */
public final class UnreadProject {
  private final RawBsonDocument document;
  private final Codec<ScannedProject> codec;

  UnreadProject(RawBsonDocument document, Codec<ScannedProject> codec) {
    this.document = document;
    this.codec = codec;
  }

  public String id() {
    return document.getString(ProjectFields.ID).getValue();
  }

  public ScannedProject read() {
    return document.decode(codec);
  }
}

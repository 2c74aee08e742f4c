package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ProjectFact;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/** A project that has come from the store; whoever has enough before need not read it. */
public final class UnreadFact {
  private final RawBsonDocument document;
  private final Codec<FactDocument> codec;

  UnreadFact(RawBsonDocument document, Codec<FactDocument> codec) {
    this.document = document;
    this.codec = codec;
  }

  public String id() {
    return document.getString(ProjectFields.ID).getValue();
  }

  public ProjectFact read() {
    return document.decode(codec).fact();
  }
}

package io.jixiao.api.store;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the documents of a collection each for itself, so that one that cannot be read stands in
 * the way of no other; the log has its id and why.
 *
 * @param <D> what a document, or the part of it that was asked for, is read as
 */
public final class EachAlone<D> {

  private static final Logger log = LoggerFactory.getLogger(EachAlone.class);

  private final MongoCollection<RawBsonDocument> collection;
  private final Codec<D> codec;

  EachAlone(MongoCollection<RawBsonDocument> collection, Class<D> type) {
    this.collection = collection;
    this.codec = collection.getCodecRegistry().get(type);
  }

  /** The documents before they are read. */
  public MongoCollection<RawBsonDocument> unread() {
    return collection;
  }

  /**
   * What {@code use} makes of a document.
   *
   * @return empty where it cannot be read, and where {@code use} makes nothing of it
   */
  public <T> Optional<T> read(RawBsonDocument document, Function<D, @Nullable T> use) {
    try {
      return Optional.ofNullable(use.apply(document.decode(codec)));
    } catch (RuntimeException e) {
      log.error("{} {} cannot be read", collection.getNamespace(), id(document), e);
      return Optional.empty();
    }
  }

  public Optional<D> read(RawBsonDocument document) {
    return read(document, Function.identity());
  }

  /** The id of a document that has one, whatever else is wrong with it. */
  public static String id(RawBsonDocument document) {
    BsonValue id = document.get("_id");
    return id != null && id.isString() ? id.asString().getValue() : String.valueOf(id);
  }
}

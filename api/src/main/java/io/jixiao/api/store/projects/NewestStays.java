package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents about projects so that of several writers the one with the newest version of a
 * project prevails, in whatever order they come: one that was held up changes nothing any more.
 */
final class NewestStays<T extends Versioned> {

  private static final int MOST_TRIES = 50;

  private final MongoCollection<T> collection;
  private final Bson projection;

  /**
   * @param projection of the documents that are there already
   */
  NewestStays(MongoCollection<T> collection, Bson projection) {
    this.collection = collection;
    this.projection = projection;
  }

  /**
   * Writes the documents that {@code next} makes of those that are there.
   *
   * @param ids of the documents to write
   */
  void write(Collection<String> ids, Function<Map<String, T>, List<T>> next) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Map<String, T> there =
          collection
              .find(in(ProjectFields.ID, ids))
              .projection(projection)
              .into(new ArrayList<>())
              .stream()
              .collect(toMap(Versioned::id, document -> document));
      List<WriteModel<T>> writes =
          next.apply(there).stream()
              .filter(document -> isNewest(document, there.get(document.id())))
              .map(document -> write(document, there.get(document.id())))
              .toList();
      if (ConditionalBulk.write(collection, writes)) {
        return;
      }
    }
    throw new IllegalStateException(
        "what is kept about a project kept changing under %d tries".formatted(MOST_TRIES));
  }

  private WriteModel<T> write(T document, @Nullable T there) {
    return there == null
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(there.asRead(), document);
  }

  /** What was written for the same version is written again: it may be half of an attempt. */
  private boolean isNewest(T document, @Nullable T there) {
    return there == null || Versioned.number(document) >= Versioned.number(there);
  }
}

package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts as the server does, in a fraction of the time; and what is asked for in the order of ids is
 * read from where it begins, while the server would look at all documents for each page.
 */
final class SortedCollection extends H2Collection {

  private final MVMap<Object, Document> data;

  SortedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> data,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, data, meta, cursors);
    this.data = data;
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    IdRange range = IdRange.isOrder(order) ? IdRange.of(query) : null;
    return range == null
        ? super.matchDocuments(query, order, skip, limit, batchSize, fields)
        : matchDocumentsFromStream(query, stream(range), skip, limit, batchSize, null, fields);
  }

  /** The file keeps documents in the order of their ids. */
  private Stream<Document> stream(IdRange range) {
    Cursor<Object, Document> documents = data.cursor(range.from(), range.to(), false);
    Iterator<Document> values =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return documents.hasNext();
          }

          @Override
          public Document next() {
            documents.next();
            return documents.getValue();
          }
        };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, 0), false);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Stream<Document> documents,
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    if (order == null || deriveComparator(order) == null) {
      return super.matchDocumentsFromStream(
          documents, query, order, skip, limit, batchSize, fields);
    }
    return matchDocumentsFromStream(
        query, documents, skip, limit, batchSize, new DocumentOrder(order), fields);
  }
}

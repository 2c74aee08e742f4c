package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds and sorts as the server does, in a fraction of the time: what is asked for in the order of
 * ids is read from where it begins, while the server would look at all documents for each page; and
 * where the collection has outlines they are looked at, and whole documents only for the answer.
 */
final class SortedCollection extends H2Collection {

  private final MVMap<Object, Document> data;
  private final @Nullable Outlines outlines;

  SortedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> data,
      MVMap<String, Object> meta,
      @Nullable Outlines outlines,
      CursorRegistry cursors) {
    super(database, name, options, data, meta, cursors);
    this.data = data;
    this.outlines = outlines;
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    if (isNaturalDescending(order)) {
      return super.matchDocuments(query, order, skip, limit, batchSize, fields);
    }
    IdRange range = IdRange.isOrder(order) ? IdRange.of(query) : null;
    Set<String> asked = LookedAt.byQuery(query);
    Stream<Seen> seen =
        stream(range).filter(each -> documentMatchesQuery(each.document(asked), query));
    Set<String> shown = LookedAt.byProjection(fields);
    return answer(seen, order, skip, limit, batchSize, fields, each -> each.document(shown));
  }

  /** Where an index knows the documents. */
  @Override
  protected QueryResult matchDocumentsFromStream(
      Stream<Document> documents,
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Stream<Seen> seen =
        documents
            .filter(each -> documentMatchesQuery(each, query))
            .map(each -> new Seen(Missing.getInstance(), each, true));
    return answer(seen, order, skip, limit, batchSize, fields, Seen::seen);
  }

  private QueryResult answer(
      Stream<Seen> seen,
      @Nullable Document sort,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields,
      Function<Seen, Document> document) {
    Stream<Seen> found = seen;
    if (sort != null && deriveComparator(sort) != null) {
      DocumentOrder order = new DocumentOrder(sort);
      int last = limit == 0 ? 0 : skip + limit;
      found = order.first(seen.iterator(), each -> each.document(order.paths()), last).stream();
    }
    return matchDocumentsFromStream(
        new Document(),
        found.skip(skip).limit(limit == 0 ? Long.MAX_VALUE : limit).map(document),
        0,
        0,
        batchSize,
        null,
        fields);
  }

  /** In the order of ids, in which the file keeps documents. */
  private Stream<Seen> stream(@Nullable IdRange range) {
    MVMap<Object, Document> map = outlines == null ? data : outlines.map();
    Cursor<Object, Document> documents =
        range == null ? map.cursor(null) : map.cursor(range.from(), range.to(), false);
    Iterator<Seen> seen =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return documents.hasNext();
          }

          @Override
          public Seen next() {
            Object id = documents.next();
            return new Seen(id, documents.getValue(), outlines == null);
          }
        };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(seen, 0), false);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object id = super.addDocumentInternal(document);
    if (outlines != null) {
      outlines.put(Missing.ofNullable(id), document);
    }
    return id;
  }

  @Override
  protected void handleUpdate(Object id, Document old, Document updated) {
    super.handleUpdate(id, old, updated);
    if (outlines != null) {
      outlines.put(Missing.ofNullable(id), updated);
    }
  }

  @Override
  protected void removeDocument(Object id) {
    super.removeDocument(id);
    if (outlines != null) {
      outlines.remove(id);
    }
  }

  /** A document as far as the scan has seen it: whole, or its outline. */
  private final class Seen {
    private final Object id;
    private final Document seen;
    private final boolean whole;

    Seen(Object id, Document seen, boolean whole) {
      this.id = id;
      this.seen = seen;
      this.whole = whole;
    }

    Document seen() {
      return seen;
    }

    /**
     * What tells all of {@code paths}.
     *
     * @param paths null for everything
     */
    Document document(@Nullable Collection<String> paths) {
      return whole || (paths != null && Outlines.tells(seen, paths)) ? seen : getDocument(id);
    }
  }
}

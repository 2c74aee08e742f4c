package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A collection in the maps in which the server's own backend would keep it. It finds and sorts as
 * that one does, in a fraction of the time: what is asked for in the order of ids is read from
 * where it begins to where it ends, and no other document; and where there are outlines they are
 * looked at, and whole documents only for the answer.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Object> {
  private static final String DATA_SIZE = "dataSize";

  private final StoredDocuments type;
  private final MVMap<Object, Stored> data;
  private final MVMap<String, Object> meta;
  private final @Nullable Outlines outlines;
  private final KnownOrders orders = new KnownOrders();

  /**
   * @param namespace the name of database and collection
   * @param outlined whether documents are long and queries mostly ask for little of them
   */
  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVStore file,
      String namespace,
      boolean outlined,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    type = new StoredDocuments(outlined);
    data = type.open(file, "databases." + namespace);
    meta = file.openMap("meta." + namespace);
    meta.putIfAbsent(DATA_SIZE, 0L);
    outlines = outlined ? Outlines.open(file, namespace + "._outlines", data, meta) : null;
  }

  /**
   * The server looks through all documents, twice, for each index that it is told of but keeps not.
   */
  @Override
  public void addIndex(Index<Object> index) {
    boolean known = getIndexes().stream().anyMatch(it -> it.getName().equals(index.getName()));
    if (index instanceof EmptyIndex && !known) {
      getIndexes().add(index);
    } else {
      super.addIndex(index);
    }
  }

  @Override
  protected void updateDataSize(int difference) {
    meta.put(DATA_SIZE, dataSize() + difference);
  }

  @Override
  protected int getDataSize() {
    return (int) dataSize();
  }

  private long dataSize() {
    return ((Number) Objects.requireNonNull(meta.get(DATA_SIZE))).longValue();
  }

  @Override
  public int count() {
    return data.size();
  }

  @Override
  public boolean isEmpty() {
    return data.isEmpty();
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object id =
        getIdField() == null
            ? UUID.randomUUID()
            : Missing.ofNullable(Utils.getSubdocumentValue(document, getIdField()));
    put(id, document);
    return id;
  }

  @Override
  protected void handleUpdate(Object id, Document old, Document updated) {
    put(Missing.ofNullable(id), updated);
  }

  private void put(Object id, Document document) {
    data.put(id, type.of(document));
    orders.forget();
    if (outlines != null) {
      outlines.put(id, document);
    }
  }

  @Override
  protected void removeDocument(Object id) {
    if (data.remove(id) == null) {
      throw new NoSuchElementException("No document with the id " + id);
    }
    orders.forget();
    if (outlines != null) {
      outlines.remove(id);
    }
  }

  @Override
  protected @Nullable Document getDocument(Object id) {
    Stored stored = data.get(id);
    return stored == null ? null : stored.document();
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return data.entrySet().stream()
        .map(each -> new DocumentWithPosition<>(each.getValue().document(), each.getKey()));
  }

  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    ReadTime.check();
    return super.documentMatchesQuery(document, query);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    boolean byId = IdRange.isOrder(order);
    IdRange range = byId ? IdRange.of(query) : null;
    Document toSort = byId && hasOnlyTexts(range) ? null : order;
    Predicate<Seen> found = found(range, range == null ? query : range.rest());
    Stream<Seen> sorted = toSort == null || limit == 0 ? null : inKnownOrder(toSort);
    Stream<Seen> seen = (sorted == null ? stream(range) : sorted).filter(found);
    Set<String> shown = LookedAt.byProjection(fields);
    return answer(
        seen,
        sorted == null ? toSort : null,
        skip,
        limit,
        batchSize,
        fields,
        shown,
        each -> each.document(shown));
  }

  /** Documents are not looked at where their ids tell. */
  private Predicate<Seen> found(@Nullable IdRange range, Document query) {
    Conditions conditions = conditions(query);
    Set<String> asked = LookedAt.byQuery(query);
    return each -> {
      ReadTime.check();
      return (range == null || range.contains(each.id()))
          && (query.isEmpty() || conditions.test(each.document(asked)));
    };
  }

  /** Null where the order is not known, or no outlines are, without which each would be read. */
  private @Nullable Stream<Seen> inKnownOrder(Document sort) {
    if (outlines == null || deriveComparator(sort) == null) {
      return null;
    }
    MVMap<Object, Stored> map = outlines.map();
    List<Object> ids =
        orders.ids(
            sort,
            order ->
                order.first(stream(null).iterator(), each -> timed(each, order.paths()), 0).stream()
                    .map(Seen::id)
                    .toList());
    return ids == null
        ? null
        : ids.stream()
            .map(id -> new Seen(id, Objects.requireNonNull(map.get(id)).document(), false));
  }

  private static Document timed(Seen seen, List<String> paths) {
    ReadTime.check();
    return seen.document(paths);
  }

  /** How many entries of a list of its documents there are; no write comes between. */
  synchronized int count(CountingInside counted) {
    Conditions documents = conditions(counted.documents());
    Conditions entries = conditions(counted.entries());
    Set<String> asked = LookedAt.byQuery(counted.documents());
    int count = 0;
    for (Iterator<Seen> each = stream(null).iterator(); each.hasNext(); ) {
      Seen seen = each.next();
      if (holds(documents, seen.document(asked))) {
        count += count(seen.document(null), counted.list(), entries);
      }
    }
    return count;
  }

  private static int count(Document document, String list, Conditions entries) {
    Object values = document.get(list);
    if (!(values instanceof Collection<?> each)) {
      return values != null && entries.test(document) ? 1 : 0;
    }
    Document unwound = document.clone();
    int count = 0;
    for (Object value : each) {
      unwound.put(list, value);
      count += entries.test(unwound) ? 1 : 0;
    }
    return count;
  }

  private Conditions conditions(Document query) {
    return Conditions.of(query, super::documentMatchesQuery);
  }

  private static boolean holds(Conditions conditions, Document document) {
    ReadTime.check();
    return conditions.test(document);
  }

  /** Whether all ids are texts, which the file keeps in their order; it keeps each type apart. */
  private boolean hasOnlyTexts(@Nullable IdRange range) {
    return data.lastKey() instanceof String && (range != null || data.firstKey() instanceof String);
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
    Set<String> shown = LookedAt.byProjection(fields);
    return answer(seen, order, skip, limit, batchSize, fields, shown, Seen::seen);
  }

  /**
   * What is asked for of the documents that were found.
   *
   * @param paths see {@link LookedAt#byProjection}
   * @param document what tells all of {@code paths}
   */
  private QueryResult answer(
      Stream<Seen> seen,
      @Nullable Document sort,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields,
      @Nullable Set<String> paths,
      Function<Seen, Document> document) {
    Stream<Seen> found = seen;
    if (deriveComparator(sort) != null) {
      DocumentOrder order = new DocumentOrder(Objects.requireNonNull(sort));
      int last = limit == 0 ? 0 : skip + limit;
      found = order.first(seen.iterator(), each -> each.document(order.paths()), last).stream();
    }
    Stream<Document> asked =
        found.skip(skip).limit(limit == 0 ? Long.MAX_VALUE : limit).map(document);
    Shown shown = paths == null ? null : Shown.of(paths);
    return shown == null
        ? matchDocumentsFromStream(new Document(), asked, 0, 0, batchSize, null, fields)
        : matchDocumentsFromStream(
            new Document(), asked.map(shown::of), 0, 0, batchSize, null, null);
  }

  /** In the order of ids, in which the file keeps documents. */
  private Stream<Seen> stream(@Nullable IdRange range) {
    MVMap<Object, Stored> map = outlines == null ? data : outlines.map();
    Cursor<Object, Stored> documents = range == null ? map.cursor(null) : cursor(map, range);
    Iterator<Seen> seen =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return documents.hasNext();
          }

          @Override
          public Seen next() {
            Object id = documents.next();
            return new Seen(id, documents.getValue().document(), outlines == null);
          }
        };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(seen, 0), false);
  }

  private static Cursor<Object, Stored> cursor(MVMap<Object, Stored> map, IdRange range) {
    return map.cursor(range.from().id(), range.to() == null ? null : range.to().id(), false);
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

    Object id() {
      return id;
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
      return whole || (paths != null && Outlines.tells(seen, paths))
          ? seen
          : Objects.requireNonNull(getDocument(id));
    }
  }
}

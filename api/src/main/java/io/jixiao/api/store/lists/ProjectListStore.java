package io.jixiao.api.store.lists;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import io.jixiao.schema.project.ProjectListRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads summary lists. Every method is one round trip. */
@Component
public class ProjectListStore {

  private static final ListMapper MAPPER = ListMapper.INSTANCE;
  private static final Bson ANY = new BsonDocument();

  private final ListCollections collections;

  ProjectListStore(ListCollections collections) {
    this.collections = collections;
  }

  public Optional<StoredProjectList> find(String id) {
    return find(eq(ListFields.ID, id), ANY, 1).stream().findFirst();
  }

  /** The lists that {@code importId} brought, in no order. */
  public List<StoredProjectList> broughtBy(String importId, int limit) {
    return broughtBy(List.of(importId), limit);
  }

  /** The lists that some of {@code importIds} brought, in no order. */
  public List<StoredProjectList> broughtBy(Collection<String> importIds, int limit) {
    return find(in(ListFields.IMPORT_IDS, importIds), ANY, limit);
  }

  /**
   * The lists that {@code filter} finds.
   *
   * @param filter over {@link ListFields}
   */
  public List<StoredProjectList> find(Bson filter, Bson sort, int limit) {
    return collections
        .projectLists()
        .find(filter)
        .sort(sort)
        .limit(limit)
        .map(MAPPER::toStored)
        .into(new ArrayList<>());
  }

  /** Those of {@code ids} that exist, in no order. */
  public List<StoredProjectList> find(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : find(in(ListFields.ID, ids), ANY, ids.size());
  }

  /** The lists of a year that are of some departments or have some ids, latest first. */
  public List<StoredProjectList> ofYear(
      int fiscalYear, Collection<String> departments, Collection<String> ids, int limit) {
    Bson some =
        or(
            in(ListFields.DEPARTMENT_NAME, departments),
            in(ListFields.DEPARTMENT_TEXT, departments),
            in(ListFields.ID, ids));
    return find(
        and(eq(ListFields.FISCAL_YEAR, fiscalYear), some),
        descending(ListFields.UPDATED_AT),
        limit);
  }

  /**
   * The lists of a department in a year, by id.
   *
   * @param department null for those that name none
   * @param fiscalYear null for those that name none
   */
  public List<StoredProjectList> ofDepartment(
      @Nullable String department, @Nullable Integer fiscalYear, int limit) {
    return find(
        and(eq(ListFields.DEPARTMENT_NAME, department), eq(ListFields.FISCAL_YEAR, fiscalYear)),
        ascending(ListFields.ID),
        limit);
  }

  public long count(Bson filter) {
    return collections.projectLists().countDocuments(filter);
  }

  /** Some rows of a list, in the list's order; fewer where the list ends. */
  public List<ProjectListRow> rows(StoredProjectList list, int offset, int limit) {
    int last = Math.min(offset + limit, list.rowCount()) - 1;
    if (last < offset) {
      return List.of();
    }
    int firstChunk = offset / ListRowsDocument.ROWS;
    List<String> ids =
        IntStream.rangeClosed(firstChunk, last / ListRowsDocument.ROWS)
            .mapToObj(chunk -> ListRowsDocument.id(list.id(), list.version(), chunk))
            .toList();
    Map<String, ListRowsDocument> chunks = new HashMap<>();
    collections
        .projectListRows()
        .find(in(ListFields.ID, ids))
        .forEach(chunk -> chunks.put(chunk.id(), chunk));
    return ids.stream()
        .map(chunks::get)
        .filter(Objects::nonNull)
        .flatMap(chunk -> chunk.rows().stream())
        .skip(offset - (long) firstChunk * ListRowsDocument.ROWS)
        .limit(limit)
        .toList();
  }
}

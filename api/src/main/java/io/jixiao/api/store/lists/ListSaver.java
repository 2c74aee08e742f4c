package io.jixiao.api.store.lists;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saves summary lists. Rows are written first, under the import's version; the list's own document
 * then shows them all at once, and the rows of the former version go last.
 */
@Component
public class ListSaver {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final int CHUNKS_AT_A_TIME = 20;

  private final ListCollections collections;
  private final Clock clock;

  ListSaver(ListCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /**
   * Saves a list in the name of an import. The same rows once more only add the import.
   *
   * @param id of the list, the same for every form of it
   * @param fingerprint equal for equal rows
   * @param chunks the rows, {@value ListRowsDocument#ROWS} at a time
   */
  public void save(
      String importId,
      String id,
      ProjectList list,
      int rowCount,
      String fingerprint,
      Iterator<List<ProjectListRow>> chunks) {
    ListDocument stored = collections.projectLists().find(eq(ListFields.ID, id)).first();
    if (stored != null && stored.fingerprint().equals(fingerprint)) {
      var unused =
          collections
              .projectLists()
              .updateOne(eq(ListFields.ID, id), addToSet(ListFields.IMPORT_IDS, importId));
      return;
    }
    writeRows(id, importId, chunks);
    show(importId, id, list, rowCount, fingerprint, stored);
    if (stored != null && !stored.version().equals(importId)) {
      dropRows(stored);
    }
  }

  private void show(
      String importId,
      String id,
      ProjectList list,
      int rowCount,
      String fingerprint,
      @Nullable ListDocument stored) {
    Source source = list.source().withImport(importId);
    List<String> importIds = new ArrayList<>(stored == null ? List.of() : stored.importIds());
    importIds.remove(importId);
    importIds.add(importId);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ListDocument next =
        ListMapper.INSTANCE.toDocument(
            id, importId, fingerprint, list, source, rowCount, importIds, now);
    collections.projectLists().replaceOne(eq(ListFields.ID, id), next, UPSERT);
  }

  private void writeRows(String id, String version, Iterator<List<ProjectListRow>> chunks) {
    List<ReplaceOneModel<ListRowsDocument>> writes = new ArrayList<>();
    for (int chunk = 0; chunks.hasNext(); chunk++) {
      String chunkId = ListRowsDocument.id(id, version, chunk);
      ListRowsDocument rows = new ListRowsDocument(chunkId, chunks.next());
      writes.add(new ReplaceOneModel<>(eq(chunkId), rows, UPSERT));
      if (writes.size() == CHUNKS_AT_A_TIME || !chunks.hasNext()) {
        collections.projectListRows().bulkWrite(writes, UNORDERED);
        writes.clear();
      }
    }
  }

  private void dropRows(ListDocument former) {
    List<String> ids =
        IntStream.range(0, ListRowsDocument.chunks(former.rowCount()))
            .mapToObj(chunk -> ListRowsDocument.id(former.id(), former.version(), chunk))
            .toList();
    collections.projectListRows().deleteMany(in(ListFields.ID, ids));
  }
}

package io.jixiao.api.store.lists;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saves summary lists. Rows are written first, under the import's version; the list's own document
 * then shows them all at once. The former version is kept with its rows, which costs a save
 * nothing: it comes back if the import is undone. The imports that brought a list add up whichever
 * of them comes first, as those of projects do.
 */
@Component
public class ListSaver {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final int CHUNKS_AT_A_TIME = 20;
  private static final int MOST_TRIES = 50;

  private final ListCollections collections;
  private final ListVersions versions;
  private final Clock clock;

  ListSaver(ListCollections collections, ListVersions versions, Clock clock) {
    this.collections = collections;
    this.versions = versions;
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
    ListDocument stored = versions.find(id);
    if (isNoted(importId, fingerprint, stored)) {
      return;
    }
    writeRows(id, importId, chunks);
    for (int i = 0; i < MOST_TRIES; i++) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      ListDocument next =
          ListMapper.INSTANCE.toDocument(
              id,
              importId,
              stored == null ? null : stored.version(),
              fingerprint,
              list,
              list.source().withImport(importId),
              rowCount,
              List.of(importId),
              now);
      if (stored == null ? isCreated(next) : isReplaced(stored, next)) {
        return;
      }
      stored = versions.find(id);
      if (isNoted(importId, fingerprint, stored)) {
        dropUnlessShown(importId, rowCount, requireNonNull(stored));
        return;
      }
    }
    throw new IllegalStateException(
        "a list kept changing under %d tries to save it".formatted(MOST_TRIES));
  }

  /**
   * Whether nothing but the import is to be noted, which is done then if the rows are still the
   * same. An import that is noted already was interrupted, and what others have saved since stays.
   */
  private boolean isNoted(String importId, String fingerprint, @Nullable ListDocument stored) {
    if (stored == null) {
      return false;
    }
    if (stored.importIds().contains(importId)) {
      return true;
    }
    return stored.fingerprint().equals(fingerprint)
        && collections
                .projectLists()
                .updateOne(ListVersions.asRead(stored), addToSet(ListFields.IMPORT_IDS, importId))
                .getMatchedCount()
            == 1;
  }

  /** False if another import has made the list in between. */
  private boolean isCreated(ListDocument next) {
    try {
      collections.projectLists().insertOne(next);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /**
   * False if another import has changed the list in between. Imports are added one by one, so that
   * none is lost which was noted meanwhile.
   */
  private boolean isReplaced(ListDocument stored, ListDocument next) {
    versions.keep(stored);
    return versions.replace(
        ListVersions.asRead(stored), next, addToSet(ListFields.IMPORT_IDS, next.version()));
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

  /** Rows of an import that met them already there are of no use, unless it was this very one. */
  private void dropUnlessShown(String importId, int rowCount, ListDocument shown) {
    if (!shown.version().equals(importId)) {
      versions.dropRows(shown.id(), importId, rowCount);
    }
  }
}

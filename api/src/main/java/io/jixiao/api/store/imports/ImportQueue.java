package io.jixiao.api.store.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.jixiao.api.store.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The jobs that wait and the leases under which they are worked on. A job belongs to whoever holds
 * its lease; every change to it names the owner, so one who lost the lease changes nothing.
 */
@Component
public class ImportQueue {

  private static final ImportMapper MAPPER = ImportMapper.INSTANCE;

  private final ImportCollections collections;
  private final Clock clock;

  ImportQueue(ImportCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** Adds a job; once this returns the job will be done whatever happens to this process. */
  public ImportJob add(NewImport request) {
    ImportDocument document = MAPPER.toDocument(Ids.next(), request, now());
    collections.imports().insertOne(document);
    return MAPPER.toJob(document);
  }

  /** Takes the job that has waited longest, or whose owner let the lease run out. */
  public Optional<LeasedImport> take(String owner, Duration lease) {
    Instant now = now();
    Bson waiting =
        and(eq(ImportDocument.STATUS, ImportStatus.QUEUED), lte(ImportDocument.NOT_BEFORE, now));
    Bson abandoned =
        and(eq(ImportDocument.STATUS, ImportStatus.RUNNING), lt(ImportDocument.UNTIL, now));
    ImportDocument taken =
        collections
            .imports()
            .findOneAndUpdate(
                or(waiting, abandoned),
                combine(
                    set(ImportDocument.STATUS, ImportStatus.RUNNING),
                    set(ImportDocument.LEASE, new ImportDocument.Lease(owner, now.plus(lease))),
                    inc(ImportDocument.ATTEMPT, 1)),
                new FindOneAndUpdateOptions()
                    .sort(ascending(ImportDocument.CREATED_AT))
                    .returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(taken)
        .map(
            job ->
                new LeasedImport(
                    job.id(), owner, job.attempt(), MAPPER.toRequest(job, MAPPER.toHints(job))));
  }

  /**
   * Holds on to the job.
   *
   * @return false if the lease is lost
   */
  public boolean renew(LeasedImport job, Duration lease) {
    return update(job, set(ImportDocument.UNTIL, now().plus(lease)));
  }

  /**
   * Says how far the job has come.
   *
   * @param files how many files can be read from the store
   * @param changes how many changes can be read from the store
   * @return false if the lease is lost
   */
  public boolean progress(
      LeasedImport job, double progress, ImportCounts counts, int files, int changes) {
    return update(job, state(progress, counts, files, changes));
  }

  /**
   * Ends the job.
   *
   * @return false if the lease is lost
   */
  public boolean finish(
      LeasedImport job, ImportStatus status, ImportCounts counts, int files, int changes) {
    return update(
        job,
        combine(
            state(1, counts, files, changes),
            set(ImportDocument.STATUS, status),
            set(ImportDocument.FINISHED_AT, now()),
            unset(ImportDocument.LEASE)));
  }

  /** Gives the job back, to be taken again after {@code pause}. */
  public void release(LeasedImport job, Duration pause) {
    update(
        job,
        combine(
            set(ImportDocument.STATUS, ImportStatus.QUEUED),
            set(ImportDocument.NOT_BEFORE, now().plus(pause)),
            unset(ImportDocument.LEASE)));
  }

  /** Gives the job back as if it had not been taken. */
  public void giveBack(LeasedImport job) {
    update(
        job,
        combine(
            set(ImportDocument.STATUS, ImportStatus.QUEUED),
            inc(ImportDocument.ATTEMPT, -1),
            unset(ImportDocument.LEASE)));
  }

  /** Notes that an import that has ended is wholly undone. */
  public void undone(String importId) {
    collections
        .imports()
        .updateOne(
            eq(ImportDocument.ID, importId), set(ImportDocument.STATUS, ImportStatus.UNDONE));
  }

  /** Ends the leases of all former owners; only for a store that one process at a time can open. */
  public void endAllLeases() {
    collections
        .imports()
        .updateMany(
            eq(ImportDocument.STATUS, ImportStatus.RUNNING),
            set(ImportDocument.UNTIL, Instant.EPOCH));
  }

  private static Bson state(double progress, ImportCounts counts, int files, int changes) {
    return combine(
        set(ImportDocument.PROGRESS, progress),
        set(ImportDocument.COUNTS, counts),
        set(ImportDocument.FILES, files),
        set(ImportDocument.CHANGES, changes));
  }

  private boolean update(LeasedImport job, Bson change) {
    Bson owned = and(eq(ImportDocument.ID, job.id()), eq(ImportDocument.OWNER, job.owner()));
    return collections.imports().updateOne(owned, change).getMatchedCount() == 1;
  }

  /** The store keeps milliseconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

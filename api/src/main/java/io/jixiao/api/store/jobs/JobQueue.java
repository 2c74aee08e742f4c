package io.jixiao.api.store.jobs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static io.jixiao.api.store.Indexes.plain;
import static io.jixiao.api.store.Indexes.unique;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * The jobs that wait and the leases under which they are worked on. A job belongs to whoever holds
 * its lease; every change to it names the owner, so one who lost the lease changes nothing.
 *
 * @param <D> the job's document; it has the {@link JobFields}
 * @param <J> the job while it is worked on
 */
public abstract class JobQueue<D, J extends LeasedJob> {

  /** What the collection of jobs needs; the first serves changes by the owner of a lease. */
  public static final List<IndexModel> INDEXES =
      List.of(
          unique(JobFields.ID, JobFields.OWNER),
          plain(JobFields.STATUS, JobFields.CREATED_AT),
          new IndexModel(descending(JobFields.CREATED_AT, JobFields.ID)));

  private final Clock clock;

  protected JobQueue(Clock clock) {
    this.clock = clock;
  }

  protected abstract MongoCollection<D> jobs();

  protected abstract J leased(D job, String owner);

  /** Takes the job that has waited longest, or whose owner let the lease run out. */
  public final Optional<J> take(String owner, Duration lease) {
    Instant now = now();
    Bson waiting = and(eq(JobFields.STATUS, JobFields.QUEUED), lte(JobFields.NOT_BEFORE, now));
    Bson abandoned = and(eq(JobFields.STATUS, JobFields.RUNNING), lt(JobFields.UNTIL, now));
    D taken =
        jobs()
            .findOneAndUpdate(
                or(waiting, abandoned),
                combine(
                    set(JobFields.STATUS, JobFields.RUNNING),
                    set(JobFields.LEASE, new Lease(owner, now.plus(lease))),
                    inc(JobFields.ATTEMPT, 1)),
                new FindOneAndUpdateOptions()
                    .sort(ascending(JobFields.CREATED_AT))
                    .returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(taken).map(job -> leased(job, owner));
  }

  /**
   * Holds on to the job.
   *
   * @return false if the lease is lost
   */
  public final boolean renew(J job, Duration lease) {
    return update(job, set(JobFields.UNTIL, now().plus(lease)));
  }

  /** Gives the job back, to be taken again after {@code pause}. */
  public final void release(J job, Duration pause) {
    update(
        job,
        combine(
            set(JobFields.STATUS, JobFields.QUEUED),
            set(JobFields.NOT_BEFORE, now().plus(pause)),
            unset(JobFields.LEASE)));
  }

  /** Gives the job back as if it had not been taken. */
  public final void giveBack(J job) {
    update(
        job,
        combine(
            set(JobFields.STATUS, JobFields.QUEUED),
            inc(JobFields.ATTEMPT, -1),
            unset(JobFields.LEASE)));
  }

  /** Ends the leases of all former owners; only for a store that one process at a time can open. */
  public final void endAllLeases() {
    jobs().updateMany(eq(JobFields.STATUS, JobFields.RUNNING), set(JobFields.UNTIL, Instant.EPOCH));
  }

  /**
   * Ends the job for good.
   *
   * @param status one that is neither queued nor running
   * @param end what else changes
   * @return false if the lease is lost
   */
  protected final boolean end(J job, Enum<?> status, Bson end) {
    return update(
        job,
        combine(
            end,
            set(JobFields.STATUS, status),
            set(JobFields.FINISHED_AT, now()),
            unset(JobFields.LEASE)));
  }

  /**
   * Changes the job.
   *
   * @return false if the lease is lost
   */
  protected final boolean update(J job, Bson change) {
    Bson owned = and(eq(JobFields.ID, job.id()), eq(JobFields.OWNER, job.owner()));
    return jobs().updateOne(owned, change).getMatchedCount() == 1;
  }

  /** The store keeps milliseconds. */
  protected final Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

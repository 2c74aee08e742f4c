package io.jixiao.api.store.runs;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Ids;
import io.jixiao.api.store.jobs.JobQueue;
import io.jixiao.schema.text.Sha256;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The runs that wait and those that are worked on. */
@Component
public class RunQueue extends JobQueue<RunDocument, LeasedRun> {

  private static final int MOST_TRIES = 50;

  private final RunCollections collections;

  RunQueue(RunCollections collections, Clock clock) {
    super(clock);
    this.collections = collections;
  }

  @Override
  protected MongoCollection<RunDocument> jobs() {
    return collections.runs();
  }

  @Override
  protected LeasedRun leased(RunDocument run, String owner) {
    return new LeasedRun(run.id(), owner, run.attempt(), run.order(), run.state());
  }

  /**
   * Adds a run; once this returns it will be done whatever happens to this process. While a run of
   * the same order has not ended, that one is it: who asks twice at once gets one run.
   */
  public Run add(RunOrder order) {
    String open = open(order);
    for (int i = 0; i < MOST_TRIES; i++) {
      RunDocument mine = RunDocument.of(Ids.next(), order, open, now());
      RunDocument theirs = isInserted(mine) ? mine : running(open);
      if (theirs != null) {
        return theirs.run();
      }
    }
    throw new IllegalStateException(
        "runs of one order kept ending under %d tries to add one".formatted(MOST_TRIES));
  }

  /**
   * Says how far the run has come; what it left so far is in the store.
   *
   * @return false if the lease is lost
   */
  public boolean advance(LeasedRun run, RunState state) {
    return update(run, set(RunDocument.STATE, state));
  }

  /**
   * Ends the run.
   *
   * @return false if the lease is lost
   */
  public boolean finish(LeasedRun run, RunState state) {
    RunStatus status = state.counts().failed() > 0 ? RunStatus.PARTIAL : RunStatus.SUCCEEDED;
    return end(run, status, combine(set(RunDocument.STATE, state), unset(RunDocument.OPEN)));
  }

  /**
   * Ends a run that nobody could bring to its end.
   *
   * @return false if the lease is lost
   */
  public boolean fail(LeasedRun run, RunProblem problem) {
    return end(
        run, RunStatus.FAILED, combine(set(RunDocument.PROBLEM, problem), unset(RunDocument.OPEN)));
  }

  /** Null where it has ended in between. */
  private @Nullable RunDocument running(String open) {
    return collections.runs().find(eq(RunDocument.OPEN, open)).first();
  }

  private boolean isInserted(RunDocument run) {
    try {
      collections.runs().insertOne(run);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /** A filter may be long; an index takes short keys. */
  private static String open(RunOrder order) {
    String text =
        String.join(
            "\n",
            order.kind().name(),
            Objects.toString(order.policyId(), ""),
            String.valueOf(order.policyVersion()),
            Objects.toString(order.rules(), ""),
            Objects.toString(order.filter(), ""));
    return HexFormat.of().formatHex(Sha256.of(text));
  }
}

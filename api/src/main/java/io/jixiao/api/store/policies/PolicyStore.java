package io.jixiao.api.store.policies;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The policies that come with the product and, over them, those that people saved. A version never
 * changes, so that a scorecard that names it can be computed again.
 */
@Component
public class PolicyStore {

  private static final int MOST_TRIES = 50;

  private final PolicyCollections collections;
  private final Clock clock;

  PolicyStore(PolicyCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** All policies in their newest versions, the shipped ones first. */
  public List<ScoringPolicy> all() {
    Map<String, ScoringPolicy> newest = new LinkedHashMap<>();
    ShippedPolicies.all().forEach(each -> newest.put(each.id(), each));
    collections
        .policies()
        .find()
        .sort(orderBy(ascending(PolicyDocument.POLICY_ID, PolicyDocument.VERSION)))
        .map(PolicyDocument::policy)
        .forEach(each -> newest.put(each.id(), each));
    return List.copyOf(newest.values());
  }

  /** The newest version. */
  public Optional<ScoringPolicy> find(String id) {
    return Optional.ofNullable(newest(id));
  }

  /**
   * Newest versions by id, each read when first asked for and then the same for ever: for one who
   * treats many projects alike, whatever is saved meanwhile. For use by threads.
   */
  public Function<String, Optional<ScoringPolicy>> asFirstRead() {
    Map<String, Optional<ScoringPolicy>> read = new ConcurrentHashMap<>();
    return id -> read.computeIfAbsent(id, this::find);
  }

  public Optional<ScoringPolicy> find(String id, int version) {
    Optional<ScoringPolicy> shipped =
        ShippedPolicies.byId(id).filter(policy -> policy.version() == version);
    return shipped.isPresent() ? shipped : saved(id, version);
  }

  /**
   * Saves a policy as the next version of its id; former versions stay. What the newest version
   * says already is that version.
   *
   * @param policy its version counts for nothing
   * @return what was saved, with its version
   */
  public ScoringPolicy save(ScoringPolicy policy) {
    for (int i = 0; i < MOST_TRIES; i++) {
      ScoringPolicy newest = newest(policy.id());
      int version = newest == null ? 0 : newest.version();
      if (newest != null && newest.equals(policy.inVersion(version))) {
        return newest;
      }
      ScoringPolicy next = policy.inVersion(version + 1);
      if (isInserted(PolicyDocument.of(next, clock.instant().truncatedTo(ChronoUnit.MILLIS)))) {
        return next;
      }
    }
    throw new IllegalStateException(
        "a policy kept changing under %d tries to save it".formatted(MOST_TRIES));
  }

  private @Nullable ScoringPolicy newest(String id) {
    ScoringPolicy shipped = ShippedPolicies.byId(id).orElse(null);
    PolicyDocument last =
        collections
            .policies()
            .find(eq(PolicyDocument.POLICY_ID, id))
            .sort(descending(PolicyDocument.VERSION))
            .first();
    return last == null || (shipped != null && shipped.version() > last.version())
        ? shipped
        : last.policy();
  }

  private Optional<ScoringPolicy> saved(String id, int version) {
    return Optional.ofNullable(
            collections
                .policies()
                .find(eq(PolicyDocument.ID, PolicyDocument.id(id, version)))
                .first())
        .map(PolicyDocument::policy);
  }

  /** False if somebody else has saved that version in between. */
  private boolean isInserted(PolicyDocument document) {
    try {
      collections.policies().insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}

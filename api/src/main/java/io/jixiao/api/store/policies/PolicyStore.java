package io.jixiao.api.store.policies;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.EachAlone;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.RawBsonDocument;
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

  /**
   * All policies in their newest versions, the shipped ones first, but for those whose newest
   * version cannot be read: an older one is not what was saved.
   *
   * @param unreadable is given the id of each of those, with its version
   */
  public List<ScoringPolicy> all(Consumer<String> unreadable) {
    Map<String, ScoringPolicy> newest = new LinkedHashMap<>();
    Map<String, String> bad = new LinkedHashMap<>();
    ShippedPolicies.all().forEach(each -> newest.put(each.id(), each));
    EachAlone<PolicyDocument> saved = collections.saved();
    saved
        .unread()
        .find()
        .sort(orderBy(ascending(PolicyDocument.POLICY_ID, PolicyDocument.VERSION)))
        .forEach(
            document -> {
              String id = PolicyDocument.policyId(EachAlone.id(document));
              saved
                  .read(document, PolicyDocument::policy)
                  .ifPresentOrElse(
                      policy -> {
                        newest.put(id, policy);
                        bad.remove(id);
                      },
                      () -> {
                        newest.remove(id);
                        bad.put(id, EachAlone.id(document));
                      });
            });
    bad.values().forEach(unreadable);
    return List.copyOf(newest.values());
  }

  /**
   * The newest version.
   *
   * @throws RequestRejected where there is one that cannot be read
   */
  public Optional<ScoringPolicy> find(String id) {
    Version newest = newest(id);
    return newest.version() == 0 ? Optional.empty() : Optional.of(newest.readable(id));
  }

  /**
   * Version versions by id, each read when first asked for and then the same for ever: for one who
   * treats many projects alike, whatever is saved meanwhile. For use by threads.
   */
  public Function<String, Optional<ScoringPolicy>> asFirstRead() {
    Map<String, Version> read = new ConcurrentHashMap<>();
    return id -> {
      Version newest = read.computeIfAbsent(id, this::newest);
      return newest.version() == 0 ? Optional.empty() : Optional.of(newest.readable(id));
    };
  }

  /**
   * A version.
   *
   * @throws RequestRejected where it cannot be read
   */
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
      Version newest = newest(policy.id());
      ScoringPolicy same = policy.inVersion(newest.version());
      if (same.equals(newest.policy())) {
        return same;
      }
      ScoringPolicy next = policy.inVersion(newest.version() + 1);
      if (isInserted(PolicyDocument.of(next, clock.instant().truncatedTo(ChronoUnit.MILLIS)))) {
        return next;
      }
    }
    throw new IllegalStateException(
        "a policy kept changing under %d tries to save it".formatted(MOST_TRIES));
  }

  private Version newest(String id) {
    ScoringPolicy shipped = ShippedPolicies.byId(id).orElse(null);
    int version = shipped == null ? 0 : shipped.version();
    EachAlone<PolicyDocument> saved = collections.saved();
    RawBsonDocument last =
        saved
            .unread()
            .find(eq(PolicyDocument.POLICY_ID, id))
            .sort(descending(PolicyDocument.VERSION))
            .first();
    int lastSaved = last == null ? 0 : PolicyDocument.version(EachAlone.id(last));
    return last == null || version > lastSaved
        ? new Version(version, shipped)
        : new Version(lastSaved, saved.read(last, PolicyDocument::policy).orElse(null));
  }

  private Optional<ScoringPolicy> saved(String id, int version) {
    EachAlone<PolicyDocument> saved = collections.saved();
    return Optional.ofNullable(
            saved.unread().find(eq(PolicyDocument.ID, PolicyDocument.id(id, version))).first())
        .map(
            document ->
                new Version(version, saved.read(document, PolicyDocument::policy).orElse(null))
                    .readable(id));
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

  /**
   * A version of a policy.
   *
   * @param version 0 where there is none
   * @param policy null where there is none and where it cannot be read
   */
  private record Version(int version, @Nullable ScoringPolicy policy) {

    ScoringPolicy readable(String id) {
      if (policy == null) {
        throw new RequestRejected(ErrorCode.POLICY_UNREADABLE, PolicyDocument.id(id, version));
      }
      return policy;
    }
  }
}

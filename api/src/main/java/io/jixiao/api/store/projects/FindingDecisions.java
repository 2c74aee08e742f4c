package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;

import io.jixiao.schema.audit.FindingStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what reviewers decide about findings, also while an import writes others beside them. */
@Component
public class FindingDecisions {

  private static final int MOST_TRIES = 50;

  private final ProjectCollections collections;
  private final Clock clock;

  FindingDecisions(ProjectCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /**
   * Notes a decision in the place of the one before.
   *
   * @param by who decided; null where that is not said
   * @return the finding as decided; empty where there is none of that id any more
   */
  public Optional<StoredFinding> decide(
      String id, FindingStatus status, @Nullable String comment, @Nullable String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String owner = id.substring(0, Math.max(0, id.lastIndexOf('-')));
    for (int i = 0; i < MOST_TRIES; i++) {
      ProjectFindingsDocument there =
          collections.findings().find(eq(FindingFields.OWNER, owner)).first();
      Optional<FindingDocument> decided =
          there == null
              ? Optional.empty()
              : there.items().stream()
                  .filter(item -> item.id().equals(id))
                  .findFirst()
                  .map(item -> item.decided(status, comment, by, now));
      if (there == null || decided.isEmpty()) {
        return Optional.empty();
      }
      if (isWritten(there, decided.get())) {
        return decided.map(there::stored);
      }
    }
    throw new IllegalStateException(
        "findings kept changing under %d tries to decide one".formatted(MOST_TRIES));
  }

  private boolean isWritten(ProjectFindingsDocument there, FindingDocument decided) {
    List<FindingDocument> items =
        there.items().stream()
            .map(item -> item.id().equals(decided.id()) ? decided : item)
            .toList();
    return collections.findings().replaceOne(there.asRead(), there.with(items)).getMatchedCount()
        == 1;
  }
}

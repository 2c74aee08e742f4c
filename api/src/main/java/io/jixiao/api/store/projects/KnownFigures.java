package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What projects bring to comparisons, {@link Remembered} under each policy: whoever compares asks
 * for the same projects by one key after the other, and two thirds of the time go into bringing
 * figures from the store.
 */
final class KnownFigures {
  private static final int PART_OF_HEAP = 8;

  /** About what a project without indicators takes of the heap, and each pair of headings more. */
  private static final long BYTES_PER_PROJECT = 1_500;

  private static final long BYTES_PER_LEVEL = 500;

  private final Remembered<String, Known> known = new Remembered<>(PART_OF_HEAP);
  private volatile boolean likely;

  /**
   * What a project brings.
   *
   * @param findings null where an older service wrote them
   */
  record Brought(Subject subject, @Nullable FindingCounts findings, ProjectFigures figures) {}

  /**
   * What is known of a project.
   *
   * @param under the figures under each policy that they were asked under, one at least
   */
  private record Known(List<Reckoned> under) {
    Subject subject() {
      return under.get(0).brought().subject();
    }

    @Nullable Brought brought(ScoringPolicy policy) {
      for (Reckoned each : under) {
        if (each.isUnder(policy)) {
          return each.brought();
        }
      }
      return null;
    }

    /** With what is reckoned last in the place of the same under another version of the policy. */
    Known with(Reckoned last) {
      Stream<Reckoned> others =
          under.stream().filter(each -> !each.policyId().equals(last.policyId()));
      return new Known(Stream.concat(others, Stream.of(last)).toList());
    }

    long bytes() {
      return under.stream()
          .mapToLong(each -> BYTES_PER_PROJECT + each.levels() * BYTES_PER_LEVEL)
          .sum();
    }
  }

  private record Reckoned(String policyId, int policyVersion, Brought brought) {
    boolean isUnder(ScoringPolicy policy) {
      return policyVersion == policy.version() && policyId.equals(policy.id());
    }

    int levels() {
      return brought.figures().levels().size();
    }
  }

  /** Whether most of what is asked for next will be known, as far as can be told. */
  boolean isLikely() {
    return likely;
  }

  /** Notes whether it paid to ask, or will. */
  void setLikely(boolean likely) {
    this.likely = likely;
  }

  /**
   * Null where it is not known as the project now is.
   *
   * @param policies the policy of a project, by the id of its template
   */
  @Nullable Brought get(Stamp stamp, Function<@Nullable String, ScoringPolicy> policies) {
    Known found = known.get(stamp.id(), stamp);
    return found == null ? null : found.brought(policies.apply(found.subject().templateId()));
  }

  /**
   * Keeps what a project brings, where there is room and its findings are counted.
   *
   * @return whether it is kept
   */
  boolean put(Stamp stamp, ScoringPolicy policy, Brought brought) {
    if (brought.findings() == null) {
      return false;
    }
    Known former = known.get(stamp.id(), stamp);
    Reckoned last = new Reckoned(policy.id(), policy.version(), brought);
    Known grown = former == null ? new Known(List.of(last)) : former.with(last);
    return known.put(stamp.id(), stamp, grown, grown.bytes());
  }
}

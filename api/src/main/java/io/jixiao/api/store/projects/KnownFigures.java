package io.jixiao.api.store.projects;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
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

  private final Remembered<Key, Known> known = new Remembered<>(PART_OF_HEAP);
  private volatile boolean likely;

  /** What a project brings. */
  record Brought(Subject subject, ProjectFigures figures) {}

  private record Key(String id, String policyId) {}

  private record Known(int policyVersion, Brought brought) {}

  /** Whether most of what is asked for next will be known, as far as can be told. */
  boolean isLikely() {
    return likely;
  }

  /** Notes whether it paid to ask, or will. */
  void setLikely(boolean likely) {
    this.likely = likely;
  }

  /** Null where it is not known as the project now is. */
  @Nullable Brought get(Stamp stamp, ScoringPolicy policy) {
    Known found = known.get(new Key(stamp.id(), policy.id()), stamp);
    return found == null || found.policyVersion() != policy.version() ? null : found.brought();
  }

  /**
   * Keeps what a project brings, where there is room.
   *
   * @return whether it is kept
   */
  boolean put(Stamp stamp, ScoringPolicy policy, Brought brought) {
    return known.put(
        new Key(stamp.id(), policy.id()),
        stamp,
        new Known(policy.version(), brought),
        BYTES_PER_PROJECT + brought.figures().levels().size() * BYTES_PER_LEVEL);
  }
}

package io.jixiao.schema.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How near two identities are, from the closest on. */
public enum Closeness {
  /** All that counts is the same. */
  SAME,
  /** The same, but only one side knows the region. */
  SAME_WITHOUT_REGION,
  /** Nothing contradicts, but a part that counts is missing on one side. */
  INCOMPLETE,
  /** Some part contradicts. */
  DIFFERENT;

  /** Those that can make a match, in the order in which they are tried. */
  static final List<Closeness> MATCHING = List.of(SAME, SAME_WITHOUT_REGION, INCOMPLETE);

  static Closeness between(ProjectIdentity one, ProjectIdentity other) {
    Closeness subject = subject(one, other);
    Closeness year = part(one.fiscalYear(), other.fiscalYear());
    return farthest(subject, farthest(year, region(one, other)));
  }

  private static Closeness region(ProjectIdentity one, ProjectIdentity other) {
    Closeness region = part(one.regionCode(), other.regionCode());
    return region == INCOMPLETE ? SAME_WITHOUT_REGION : region;
  }

  /** Two codes decide, whatever the names are. */
  private static Closeness subject(ProjectIdentity one, ProjectIdentity other) {
    if (one.code() != null && other.code() != null) {
      return part(one.code(), other.code());
    }
    Closeness named = farthest(part(one.name(), other.name()), part(one.unit(), other.unit()));
    return farthest(named, part(one.code(), other.code()));
  }

  private static Closeness part(@Nullable Object one, @Nullable Object other) {
    if (Objects.equals(one, other)) {
      return SAME;
    }
    return one == null || other == null ? INCOMPLETE : DIFFERENT;
  }

  private static Closeness farthest(Closeness one, Closeness other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}

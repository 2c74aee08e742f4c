package io.jixiao.schema.comparison;

import io.jixiao.schema.audit.Severity;
import java.util.Collection;
import java.util.Collections;

/** How many findings there are of each severity. */
public record FindingCounts(int error, int warning, int notice) {
  public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

  /** Counts findings by what they are. */
  public static FindingCounts of(Collection<Severity> severities) {
    return new FindingCounts(
        Collections.frequency(severities, Severity.ERROR),
        Collections.frequency(severities, Severity.WARNING),
        Collections.frequency(severities, Severity.NOTICE));
  }

  FindingCounts plus(FindingCounts others) {
    return new FindingCounts(
        error + others.error, warning + others.warning, notice + others.notice);
  }
}

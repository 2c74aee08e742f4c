package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One finding inside a {@link ProjectFindingsDocument}.
 *
 * @param foundAt when it was first found; null where an older service found it
 * @param group the audit of several projects that raised it; null where the form alone shows it
 * @param decidedBy who set the status; null where nobody has or said so
 * @param decidedAt when; null where nobody has decided yet
 */
public record FindingDocument(
    String id,
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable Instant foundAt,
    @Nullable String group,
    FindingStatus status,
    @Nullable String comment,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  /** This finding with what was decided about it as {@code other}, unless that was earlier. */
  FindingDocument decidedAs(@Nullable FindingDocument other) {
    return other == null || !other.isDecided() || isLaterThan(other)
        ? this
        : decided(other.status, other.comment, other.decidedBy, other.decidedAt);
  }

  FindingDocument decided(
      FindingStatus decision, @Nullable String remark, @Nullable String by, @Nullable Instant at) {
    return new FindingDocument(
        id, code, severity, message, path, sheet, cell, foundAt, group, decision, remark, by, at);
  }

  /** The same finding of an audit before, as it is now: found then, and decided as it was. */
  FindingDocument succeeding(@Nullable FindingDocument before) {
    FindingDocument decided = decidedAs(before);
    return before == null
        ? decided
        : new FindingDocument(
            id,
            code,
            severity,
            message,
            path,
            sheet,
            cell,
            before.foundAt,
            group,
            decided.status,
            decided.comment,
            decided.decidedBy,
            decided.decidedAt);
  }

  private boolean isDecided() {
    return decidedAt != null || status != FindingStatus.OPEN;
  }

  private boolean isLaterThan(FindingDocument other) {
    return decidedAt != null && (other.decidedAt == null || decidedAt.isAfter(other.decidedAt));
  }
}

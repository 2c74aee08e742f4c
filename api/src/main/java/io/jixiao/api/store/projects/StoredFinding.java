package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a project, a summary list, or a form of which no project was made.
 *
 * @param id stable for project, code and path: its status survives a new reading
 * @param projectId null where no project was made of the form, and for a list
 * @param listId null but for a finding about a summary list
 * @param path the field concerned, null for the form as a whole
 * @param foundAt when it was first found; null where it is not kept, or an older service found it
 * @param decidedBy who set the status, where they said so
 * @param decidedAt null where nobody has decided yet
 */
public record StoredFinding(
    String id,
    @Nullable String projectId,
    @Nullable String listId,
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable Instant foundAt,
    FindingStatus status,
    @Nullable String comment,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  /** The project or list that it is about; null for a form of which no project was made. */
  public @Nullable String owner() {
    return projectId == null ? listId : projectId;
  }
}

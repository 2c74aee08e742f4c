package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a project, or about a form of which none was made.
 *
 * @param id stable for project, code and path: its status survives a new reading
 * @param projectId null where no project was made of the form
 * @param path the field concerned, null for the form as a whole
 */
public record StoredFinding(
    String id,
    @Nullable String projectId,
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell,
    FindingStatus status,
    @Nullable String comment) {}

package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a stored project.
 *
 * @param id stable for project, code and path: its status survives a new reading
 * @param path the field concerned, null for the form as a whole
 */
public record StoredFinding(
    String id,
    String projectId,
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell,
    FindingStatus status,
    @Nullable String comment) {}

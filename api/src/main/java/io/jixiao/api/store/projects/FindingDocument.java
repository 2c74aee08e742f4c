package io.jixiao.api.store.projects;

import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/** One finding inside a {@link ProjectFindingsDocument}. */
public record FindingDocument(
    String id,
    String code,
    Severity severity,
    Text message,
    @Nullable String path,
    @Nullable String sheet,
    @Nullable String cell,
    FindingStatus status,
    @Nullable String comment) {}

package io.jixiao.schema.revision;

import org.jspecify.annotations.Nullable;

/**
 * A field that differs between two forms of a project.
 *
 * @param path in the newer form ({@code indicators[2].actual}); in the older one where the field is
 *     gone
 * @param old as printed, null where the field is new
 * @param now as printed, null where the field is gone
 * @param cell A1 address in the newer form
 */
public record FieldChange(
    String path, @Nullable String old, @Nullable String now, @Nullable String cell) {}

package io.jixiao.schema.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What a group has in common under one key.
 *
 * @param value null for the projects that have none
 * @param label what people call it; null where there is no value or no name for it
 */
public record GroupKeyValue(GroupKey key, @Nullable String value, @Nullable String label) {}

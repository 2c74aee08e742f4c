package io.jixiao.schema.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The indicators of a project under the same two headings, added up.
 *
 * @param level1 一级指标; null for those under no heading
 * @param level2 二级指标; null for those under one heading only
 */
public record LevelFigures(@Nullable String level1, @Nullable String level2, IndicatorSums sums) {}

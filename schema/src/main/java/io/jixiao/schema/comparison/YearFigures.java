package io.jixiao.schema.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A group in one year.
 *
 * @param group null where it has no projects of that year
 */
public record YearFigures(int fiscalYear, @Nullable Group group) {}

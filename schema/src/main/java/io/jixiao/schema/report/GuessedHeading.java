package io.jixiao.schema.report;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a column that nobody has words for, and what the column was taken for. People
 * settle it by confirming what it stands for on the forms of the region.
 *
 * @param heading as the form prints it
 * @param meaning what a heading can be said to stand for: {@code TARGET}
 * @param cell A1 address of the first cell with it
 * @param regionCode GB/T 2260 code of the region of the form; null where it is unknown
 * @param regionName the region's full name; null where it is unknown
 */
public record GuessedHeading(
    String heading,
    String meaning,
    String cell,
    @Nullable String regionCode,
    @Nullable String regionName) {}

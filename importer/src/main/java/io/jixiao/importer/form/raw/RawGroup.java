package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the indicator tree.
 *
 * @param points the points in the heading as printed: {@code (50分)}
 */
public record RawGroup(List<String> path, @Nullable String points, Cell cell) {}

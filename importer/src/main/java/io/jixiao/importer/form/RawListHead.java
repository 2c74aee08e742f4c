package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Area;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the rows of a list.
 *
 * @param area of the whole list as far as it is known; of a long list, its head
 */
public record RawListHead(
    Area area,
    @Nullable RawValue title,
    @Nullable RawValue year,
    @Nullable RawValue department,
    @Nullable RawValue amountUnit) {}

package io.jixiao.importer.form;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the tables.
 *
 * @param year the text that names the year: {@code （2,024年度）}
 * @param unit 实施单位, or 填报单位 where no other is named
 */
public record RawHeader(
    @Nullable RawValue title,
    @Nullable RawValue year,
    @Nullable RawValue name,
    @Nullable RawValue code,
    @Nullable RawValue department,
    @Nullable RawValue unit,
    @Nullable RawValue amountUnit,
    @Nullable RawValue filledOn) {}

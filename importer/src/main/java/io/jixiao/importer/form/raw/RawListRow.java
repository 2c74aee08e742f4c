package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.RawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a list: what it says about one project. */
public record RawListRow(
    @Nullable RawValue number,
    @Nullable RawValue unit,
    RawValue name,
    @Nullable RawValue amount,
    @Nullable RawValue score,
    @Nullable RawValue grade,
    List<RawAttribute> attributes) {}

package io.jixiao.importer.form.raw;

import java.util.List;

/** A list as found on a sheet that is held whole. */
public record RawList(RawListHead head, List<RawListRow> rows) implements Found {}

package io.jixiao.api.store.imports;

import io.jixiao.schema.report.SheetReport;
import org.bson.codecs.pojo.annotations.BsonId;

/** A document of {@code importSheets}. */
public record ImportSheetDocument(@BsonId String id, String importId, SheetReport report) {}

package io.jixiao.api.store.imports;

import io.jixiao.schema.report.SheetReport;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A document of {@code importSheets}.
 *
 * @param firstForm number of its first form among all forms of the import
 */
public record ImportSheetDocument(
    @BsonId String id, String importId, int firstForm, SheetReport report) {}

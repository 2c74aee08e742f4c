package io.jixiao.api.store.imports;

import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.schema.report.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that an import has read.
 *
 * @param problem why it could not be read, or not to its end
 * @param firstSheet number of its first sheet among all sheets of the import
 */
public record JournalFile(
    UploadedOriginal file, @Nullable Problem problem, int firstSheet, int sheetCount) {}

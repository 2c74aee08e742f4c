package io.jixiao.api.store.imports;

import io.jixiao.schema.report.SheetReport;

/**
 * A sheet that an import has read.
 *
 * @param firstForm number of its first form among all forms of the import
 */
public record JournalSheet(int firstForm, SheetReport report) {}

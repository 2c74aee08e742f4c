package io.jixiao.importer;

import org.jspecify.annotations.Nullable;

/**
 * What the uploader knows and the form may not say.
 *
 * @param regionCode GB/T 2260 code; decides the region
 * @param fiscalYear for forms that name no year; a year on the form wins
 * @param templateId forces a template profile
 */
public record ReadingHints(
    @Nullable String regionCode, @Nullable Integer fiscalYear, @Nullable String templateId) {
  public static final ReadingHints NONE = new ReadingHints(null, null, null);
}

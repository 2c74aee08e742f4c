package io.jixiao.importer.blank;

import org.jspecify.annotations.Nullable;

/**
 * What an empty form says already.
 *
 * @param fiscalYear null to leave the year to the person who fills it in
 * @param implementingUnit as printed; null to leave it open
 */
public record BlankRequest(@Nullable Integer fiscalYear, @Nullable String implementingUnit) {}

package io.jixiao.api.store.templates;

import io.jixiao.importer.template.HeadingMeaning;
import java.time.Instant;

/**
 * What somebody confirmed about a heading.
 *
 * @param regionCode GB/T 2260 code of the region on whose forms it holds
 */
public record ConfirmedHeading(
    String regionCode, String heading, HeadingMeaning meaning, Instant confirmedAt) {}

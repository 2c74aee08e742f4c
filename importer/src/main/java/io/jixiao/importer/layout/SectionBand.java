package io.jixiao.importer.layout;

/**
 * A heading with running text under it, as reports have them.
 *
 * @param heading as printed, with its counter
 * @param text a field of the form, or the form's section of that heading
 */
public record SectionBand(Span span, String heading, TextPattern text) implements Band {}

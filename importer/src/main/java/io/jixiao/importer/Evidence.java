package io.jixiao.importer;

import io.jixiao.importer.form.SheetForms;
import io.jixiao.importer.form.raw.Found;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.raw.RawList;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.mapping.FormMapping;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much was read of a sheet.
 *
 * @param named forms that have a project's name, without which they are rejected, and rows of lists
 * @param fields of these forms: values with a field of their own, or with a heading that is meant
 *     to have none
 * @param figures of these forms: points and amounts that are figures
 * @param unmapped cells that were not understood
 */
record Evidence(long named, long fields, long figures, int unmapped)
    implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparingLong(Evidence::named)
          .thenComparingLong(Evidence::fields)
          .thenComparingLong(Evidence::figures)
          .thenComparing(Comparator.comparingInt(Evidence::unmapped).reversed());

  /**
   * Counts what {@code sheet} holds.
   *
   * @param attributes keys of headings that are meant to have no field
   */
  static Evidence of(SheetForms sheet, Set<String> attributes) {
    long named = 0;
    long fields = 0;
    long figures = 0;
    for (Found found : sheet.found()) {
      if (found instanceof RawForm form && form.header().name() != null) {
        named++;
        fields += FormMapping.fieldCount(form) + meant(form, attributes);
        figures += FormMapping.figureCount(form);
      } else if (found instanceof RawList list) {
        named += list.rows().size();
      }
    }
    return new Evidence(named, fields, figures, sheet.unmappedCount());
  }

  /**
   * Whether no part of it is less than in {@code other}: a gain here makes up for no loss there.
   */
  boolean losesNothing(Evidence other) {
    return named >= other.named
        && fields >= other.fields
        && figures >= other.figures
        && unmapped <= other.unmapped;
  }

  private static long meant(RawForm form, Set<String> attributes) {
    return attributes.isEmpty()
        ? 0
        : Stream.of(
                form.attributes().stream(),
                form.funds().stream().map(RawFund::attributes).flatMap(List::stream),
                form.indicators().stream().map(RawIndicator::attributes).flatMap(List::stream))
            .flatMap(each -> each)
            .map(RawAttribute::heading)
            .filter(heading -> attributes.contains(LabelKey.heading(heading)))
            .count();
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}

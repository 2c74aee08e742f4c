package io.jixiao.schema.revision;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a value when two forms are compared: what was understood, else the text. A text
 * counts in NFKC and without white space, since line breaks and padding are layout. Null for none.
 */
final class Meaning {
  /** Codes begin with zeros, figures do not. */
  private static final Pattern FIGURE =
      Pattern.compile("([-+]?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?)(%?)");

  private static final String PART_END = "\u001f";

  private Meaning() {}

  static @Nullable String ofText(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String kept = Normal.unspaced(text);
    return kept.isEmpty() ? null : kept;
  }

  /** Of a text that nobody reads as a figure: one that is a figure means what it comes to. */
  static @Nullable String ofTextOrFigure(@Nullable String text) {
    String meaning = ofText(text);
    Matcher figure = FIGURE.matcher(meaning == null ? "" : meaning);
    return figure.matches()
        ? plain(new BigDecimal(figure.group(1).replace(",", ""))) + figure.group(2)
        : meaning;
  }

  static @Nullable String ofFigure(@Nullable BigDecimal figure, @Nullable String text) {
    return figure == null ? ofText(text) : plain(figure);
  }

  static @Nullable String ofAmount(@Nullable Amount amount) {
    return amount == null ? null : ofFigure(amount.yuan(), amount.text());
  }

  /** A rate is always percent, printed with its sign or without. */
  static @Nullable String ofRate(@Nullable Measure rate) {
    return rate == null || rate.value() == null ? ofMeasure(rate) : plain(rate.value());
  }

  /** Printed marks for nothing ({@code /}, {@code —}) mean the same as a blank cell. */
  static @Nullable String ofMeasure(@Nullable Measure measure) {
    if (measure == null) {
      return null;
    }
    return switch (measure.kind()) {
      case EMPTY -> null;
      case QUANTITY -> measure.baseValue() == null ? ofText(measure.text()) : quantity(measure);
      case DATE, PERIOD -> measure.date() == null ? ofText(measure.text()) : days(measure);
      // Words are content: others of the same band, and those that say what each figure is of.
      case QUALITATIVE, COMPOUND, UNPARSED -> ofText(measure.text());
    };
  }

  static @Nullable String ofOrganisation(@Nullable Organisation organisation) {
    if (organisation == null) {
      return null;
    }
    return organisation.name() == null && organisation.code() == null
        ? ofText(organisation.text())
        : parts(ofText(organisation.name()), ofText(organisation.code()));
  }

  static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  private static String quantity(Measure measure) {
    BigDecimal value = Objects.requireNonNull(measure.baseValue());
    return parts(
        measure.kind(), measure.operator(), measure.direction(), plain(value), measure.baseUnit());
  }

  private static String days(Measure measure) {
    return parts(measure.kind(), measure.operator(), measure.from(), measure.date());
  }

  private static String parts(@Nullable Object... parts) {
    return Stream.of(parts)
        .map(part -> part == null ? "" : part.toString())
        .collect(Collectors.joining(PART_END));
  }
}

package io.jixiao.importer.layout;

import org.jspecify.annotations.Nullable;

/**
 * A column of an indicator table.
 *
 * @param attribute the name of what it holds, where that is an attribute; else null
 * @param text of levels and names: with {@code {level}}, {@code {points}}, {@code {n}} for the
 *     indicator's number in its group, {@code {name}}
 * @param merged of levels: whether one cell stands beside all indicators of the level
 */
public record IndicatorColumn(
    Span span,
    IndicatorValue holds,
    @Nullable String attribute,
    Style style,
    TextPattern text,
    boolean merged) {

  /** A column of values as a person adds it. */
  public static IndicatorColumn of(
      Span span, IndicatorValue holds, @Nullable String attribute, Style style) {
    return new IndicatorColumn(span, holds, attribute, style, TextPattern.literal(""), true);
  }

  /** The same column elsewhere. */
  public IndicatorColumn over(Span other) {
    return new IndicatorColumn(other, holds, attribute, style, text, merged);
  }
}

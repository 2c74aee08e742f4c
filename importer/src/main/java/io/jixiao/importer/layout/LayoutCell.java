package io.jixiao.importer.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a layout, merged over columns and rows.
 *
 * @param rows how many rows of the sheet it takes
 * @param blankText what an empty form shows where the text's values are missing; null for nothing
 * @param choices what a person who fills the form in may choose from; empty for anything
 */
public record LayoutCell(
    Span span,
    int rows,
    Style style,
    TextPattern text,
    @Nullable String blankText,
    List<String> choices) {

  public LayoutCell {
    choices = List.copyOf(choices);
  }

  /** A cell in one row with a text that is the same on every form. */
  public static LayoutCell of(Span span, Style style, String text) {
    return new LayoutCell(span, 1, style, TextPattern.literal(text), null, List.of());
  }

  /** The same cell with another text. */
  public LayoutCell saying(TextPattern other) {
    return new LayoutCell(span, rows, style, other, blankText, choices);
  }

  /** The same cell over other columns. */
  public LayoutCell over(Span other) {
    return new LayoutCell(other, rows, style, text, blankText, choices);
  }

  Block on(int row) {
    return span.on(row).tall(rows);
  }
}

package io.jixiao.importer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Neighbouring columns of a form, counted from its own first column.
 *
 * @param first from 0
 * @param last included
 */
public record Span(int first, int last) {
  private static final Pattern LETTERS = Pattern.compile("([A-Z]{1,2})(?::([A-Z]{1,2}))?");

  public Span {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("column " + first + " to " + last);
    }
  }

  /** Of letters as spreadsheets have them: {@code C}, {@code A:J}. */
  static Span of(String letters) {
    Matcher matcher = LETTERS.matcher(letters);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + letters + "\" names no columns: A, or A:C from the left to the right");
    }
    int first = CellReference.convertColStringToIndex(matcher.group(1));
    int last =
        matcher.group(2) == null ? first : CellReference.convertColStringToIndex(matcher.group(2));
    return new Span(first, last);
  }

  public static Span at(int column) {
    return new Span(column, column);
  }

  public Block on(int row) {
    return Block.across(row, first, last);
  }
}

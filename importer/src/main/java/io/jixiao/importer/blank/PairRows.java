package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.importer.layout.SectionText;
import io.jixiao.importer.layout.Span;
import io.jixiao.importer.layout.Style;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes rows of a label and its value in the way in which a layout prints the project's name. */
final class PairRows {
  /** What follows would be taken for the value of another label. */
  private static final Pattern LABELLED = Pattern.compile("[^：:。；，,]{1,24}[：:].*", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}（）()、/\\s]{1,12}");
  private static final Set<String> GRADES =
      Set.of("优", "优秀", "良", "良好", "中", "中等", "差", "较差", "合格", "不合格");
  private static final Pattern YEAR = Pattern.compile(".{0,2}\\d,?\\d{3}\\s*年.*", Pattern.DOTALL);

  private final Span width;
  private final List<LayoutCell> like;

  private PairRows(Span width, List<LayoutCell> like) {
    this.width = width;
    this.like = like;
  }

  static PairRows of(Layout layout) {
    List<LayoutCell> named =
        Bands.all(layout, RowBand.class)
            .filter(row -> names(row.cells()))
            .findFirst()
            .map(RowBand::cells)
            .orElse(List.of());
    return new PairRows(new Span(0, layout.widths().size() - 1), named);
  }

  private static boolean names(List<LayoutCell> cells) {
    return cells.stream().anyMatch(cell -> cell.text().names().contains(FormField.NAME.key()));
  }

  /** A label and its value, in neighbouring cells where the layout has them so. */
  Band pair(String label, String value) {
    boolean runs = value.length() > 40 || value.indexOf('\n') >= 0;
    if (like.size() != 2 || mayBeMistaken(value)) {
      String text = label + "：" + value;
      return runs ? prose(text) : line(text);
    }
    Style style = like.get(1).style();
    return row(
        LayoutCell.of(like.get(0).span(), like.get(0).style(), label),
        LayoutCell.of(like.get(1).span(), runs ? Style.PROSE : style, value));
  }

  /** Whether {@code value} is a word that labels are made of, and no grade. */
  static boolean isWord(String value) {
    return WORD.matcher(value).matches() && !GRADES.contains(value);
  }

  /** Whether {@code value} in a cell of its own might be a label, a heading or the year. */
  private static boolean mayBeMistaken(String value) {
    return LABELLED.matcher(value).matches()
        || SectionText.looksLikeHeading(value)
        || isWord(value)
        || YEAR.matcher(value).matches();
  }

  /** A text over the whole width. */
  Band line(String text) {
    return row(LayoutCell.of(width, Style.LINE, text));
  }

  /** Running text over the whole width. */
  Band prose(String text) {
    return row(LayoutCell.of(width, Style.PROSE, text));
  }

  private static Band row(LayoutCell... cells) {
    return new RowBand(List.of(cells), RowBand.When.ALWAYS);
  }
}

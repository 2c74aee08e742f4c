package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of words that are no indicators: tasks with what was done for them, judgements with
 * their reasons, goals by year. Each value is an attribute under its row and its heading; a row of
 * goals for the form's own year is its goal.
 */
public final class TextTables {
  private static final int FEWEST_ROWS = 2;
  private static final Set<Term> GOALS =
      EnumSet.of(Term.GOAL_BLOCK, Term.GOAL_EXPECTED, Term.GOAL_ACTUAL);
  private static final Pattern HEADING =
      Pattern.compile(
          "[\\p{IsHan}（）()、/]{0,16}(名称|内容|情况|说明|措施|问题|目标|任务|年度|年份|职责|金额|结果|成效|进度|进展|时间|事项|原因|意见|备注|标准|依据|计划|描述|要求|要点)(（[^（）]*）)?");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final @Nullable Integer year;
  private final List<RawAttribute> attributes = new ArrayList<>();
  private @Nullable RawGoal goal;

  /**
   * @param title may name the year of the form
   */
  public TextTables(Vocabulary vocabulary, Block block, Ledger ledger, @Nullable Cell title) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    String named = title == null ? null : YearText.within(title.text());
    this.year = named == null ? null : YearText.of(named);
  }

  /** Looks for tables; before the goal and the header are read, whose words they might use. */
  public void read() {
    for (int row = block.firstRow(); row < block.lastRow(); row++) {
      List<Cell> headings = headings(row);
      if (headings.size() >= 2 && isSetApart(row, headings) && !areOfGoal(headings)) {
        List<TextRow> rows = rows(row, headings);
        if (rows.size() >= FEWEST_ROWS && !arePairs(rows)) {
          headings.forEach(ledger::label);
          rows.forEach(each -> take(each, rows));
        }
      }
    }
  }

  public List<RawAttribute> attributes() {
    return attributes;
  }

  /** The goal of the form's year; null where no table has goals by year. */
  public @Nullable RawGoal goal() {
    return goal;
  }

  /** The cells of a row that might head a table; empty where one of them does not sound so. */
  private List<Cell> headings(int row) {
    List<Cell> headings = new ArrayList<>();
    for (Cell cell : block.starting(row)) {
      if (isSide(cell)) {
        continue;
      }
      if (ledger.knows(cell) || !isHeading(cell.text())) {
        return List.of();
      }
      headings.add(cell);
    }
    return headings;
  }

  private static boolean isSide(Cell cell) {
    return cell.area().lastRow() - cell.row() >= FEWEST_ROWS;
  }

  private static String withoutBreaks(String text) {
    return text.replaceAll("\\s", "");
  }

  /** 预期目标 and 实际完成情况 over texts that may go on in further rows, with their reasons or not. */
  private boolean areOfGoal(List<Cell> headings) {
    return headings.stream()
        .allMatch(
            cell ->
                vocabulary.terms(cell.text()).stream().anyMatch(GOALS::contains)
                    || vocabulary.means(cell.text(), Term.DEVIATION));
  }

  /** Whether {@code text} sounds like what stands over a column of words. */
  static boolean isHeading(String text) {
    return HEADING.matcher(withoutBreaks(text)).matches();
  }

  /** Beside a label that goes on, below the heading of a section, or with three headings. */
  private boolean isSetApart(int row, List<Cell> headings) {
    List<Cell> above = row == 0 ? List.of() : block.starting(row - 1);
    return headings.size() >= 3
        || block.starting(row).stream().anyMatch(TextTables::isSide)
        || (above.size() == 1 && SectionHeading.of(above.get(0).text()) != null);
  }

  private List<TextRow> rows(int headingRow, List<Cell> headings) {
    List<TextRow> rows = new ArrayList<>();
    for (int row = headings.get(0).area().lastRow() + 1; row <= block.lastRow(); row++) {
      TextRow read =
          TextRow.of(
              headings,
              block.starting(row).stream()
                  .filter(cell -> cell.area().lastColumn() >= leftmost(headingRow))
                  .toList());
      if (read == null || read.cells().stream().anyMatch(ledger::knows)) {
        break;
      }
      rows.add(read);
    }
    return rows;
  }

  /** The first column of the table: behind the label at its side. */
  private int leftmost(int headingRow) {
    return block.touching(headingRow).stream()
        .filter(TextTables::isSide)
        .mapToInt(cell -> cell.area().lastColumn() + 1)
        .max()
        .orElse(0);
  }

  /** Labels with their values under each other: what might head them is a pair as they are. */
  private static boolean arePairs(List<TextRow> rows) {
    return rows.stream().allMatch(row -> row.values().size() == 1)
        && rows.stream().anyMatch(row -> isHeading(row.label().text()));
  }

  private void take(TextRow row, List<TextRow> all) {
    ledger.label(row.label());
    Integer of = YearText.of(row.label().text());
    boolean ofYear = of != null && (year == null ? row.equals(all.get(0)) : of.equals(year));
    if (ofYear && goal == null) {
      RawGoal ofForm = row.goal();
      if (ofForm != null) {
        goal = ofForm;
        row.cells().stream().filter(cell -> !cell.equals(row.label())).forEach(ledger::mapped);
        return;
      }
    }
    row.values()
        .forEach(
            (heading, cell) -> {
              ledger.mapped(cell);
              String under = row.label().text() + "/" + heading.text();
              attributes.add(new RawAttribute(under, RawValue.of(cell)));
            });
  }
}

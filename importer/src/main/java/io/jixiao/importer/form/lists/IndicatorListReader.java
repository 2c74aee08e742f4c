package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.ColumnNumbers;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.geometry.IndicatorListHeading;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.ListHeading;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SegmentFinder;
import io.jixiao.importer.form.indicators.ColumnGuesses;
import io.jixiao.importer.form.indicators.OperatorColumns;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.DateText;
import io.jixiao.importer.form.words.Declaration;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list with one indicator a row. What is said of a project may be repeated on each of its
 * rows, merged over them or printed on the first; its rows are parted from the next project's by
 * that. Of a long list no more than one project's rows are held.
 */
public final class IndicatorListReader {
  private static final Pattern EXECUTION_POINTS = Pattern.compile("(预算|资金)?执行率?(自评)?得分");

  private final Vocabulary vocabulary;
  private final IndicatorListHeading heading;
  private final Columns ofProject;
  private final Columns ofIndicator;
  private final Set<String> words;
  private final ListAbove above;
  private final @Nullable Column executionPoints;
  private final boolean declares;
  private @Nullable ProjectRows last;

  private IndicatorListReader(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    this.vocabulary = vocabulary;
    Block block = segment.block();
    this.heading =
        Objects.requireNonNull(
            IndicatorListHeading.at(block, segment.headingRow(), vocabulary), "no list");
    this.ofProject =
        HeadedColumns.of(heading.ofProject(), IndicatorListHeading.PROJECT_TERMS, vocabulary);
    Columns columns =
        HeadedColumns.of(heading.ofIndicator(), HeadingRows.INDICATOR_TERMS, vocabulary);
    this.ofIndicator =
        ColumnGuesses.settle(vocabulary, block, OperatorColumns.settle(vocabulary, block, columns));
    this.executionPoints =
        ofProject.all().stream()
            .filter(column -> column.first() < ofIndicator.first())
            .filter(
                column -> EXECUTION_POINTS.matcher(LabelKey.of(column.heading().text())).matches())
            .findFirst()
            .orElse(null);
    headings().forEach(ledger::label);
    this.words = headings().map(cell -> LabelKey.of(cell.text())).collect(Collectors.toSet());
    this.above = ListAbove.read(vocabulary, segment, heading.ofProject(), ledger);
    RawValue title = above.header().title();
    this.declares =
        Stream.concat(Stream.ofNullable(title).map(RawValue::text), headings().map(Cell::text))
            .noneMatch(text -> Declaration.speaksOfOutcome(text) || isScore(text));
  }

  /** Whether the list sets targets, and neither title nor headings ask what came of them. */
  boolean declares() {
    return declares;
  }

  private boolean isScore(String heading) {
    return vocabulary.heads(heading, Term.SCORE) || vocabulary.heads(heading, Term.TOTAL);
  }

  public static IndicatorListReader of(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    return new IndicatorListReader(vocabulary, segment, ledger);
  }

  /**
   * A reader for a long sheet that is nothing but a list of indicators; empty if the first rows say
   * otherwise.
   *
   * @param head the first rows; their cells above the list's rows are marked in {@code ledger}
   */
  public static Optional<IndicatorListReader> forLongSheet(
      Vocabulary vocabulary, Grid head, Ledger ledger) {
    List<Segment> segments = new SegmentFinder(vocabulary).find(head);
    return segments.size() == 1 && segments.get(0).kind() == Segment.Kind.INDICATORS
        ? Optional.of(new IndicatorListReader(vocabulary, segments.get(0), ledger))
        : Optional.empty();
  }

  /** The last row above the list's rows. */
  public int lastHeadingRow() {
    return heading.lastRow();
  }

  /**
   * The project that the row belongs to: the last one, or another if the row says so.
   *
   * @param touching the cells of the row, merged ones from above too
   * @return null for a row that belongs to none
   */
  public @Nullable ProjectRows project(int row, List<Cell> touching) {
    List<Cell> starting = touching.stream().filter(cell -> cell.row() == row).toList();
    if (starting.isEmpty() || !belongsToList(starting)) {
      return null;
    }
    ProjectRows next = ProjectRows.begin(this, touching, last);
    if (last == null || next.isAnotherThan(last)) {
      if (!next.hasName() && last == null) {
        return null;
      }
      last = next;
    }
    last.add(row, starting);
    return last;
  }

  /** Marks the labels of a row that belongs to no project: repeated headings, 合计. */
  public void labels(List<Cell> row, Ledger ledger) {
    boolean numbers = ColumnNumbers.are(row);
    row.stream().filter(cell -> numbers || isLabel(cell)).forEach(ledger::label);
  }

  /** The form that {@code rows} make. */
  public RawForm form(ProjectRows rows, Ledger ledger) {
    return rows.read(ledger);
  }

  /** All projects of a list that is held; the rows of one may stand anywhere. */
  public List<RawForm> all(Block block, Ledger ledger) {
    Map<String, ProjectRows> projects = new LinkedHashMap<>();
    ProjectRows current = null;
    for (int row = lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      ProjectRows rows = project(row, block.touching(row));
      if (rows == null) {
        labels(block.starting(row), ledger);
      } else if (rows != current) {
        current = projects.putIfAbsent(rows.key(), rows) == null ? rows : rejoined(projects, rows);
      }
    }
    List<RawForm> forms = new ArrayList<>();
    projects.values().stream()
        .filter(rows -> !rows.isNameAlone())
        .forEach(rows -> forms.add(rows.read(ledger)));
    return forms;
  }

  /** Further rows of a project that was thought to have ended. */
  private ProjectRows rejoined(Map<String, ProjectRows> projects, ProjectRows rows) {
    ProjectRows known = Objects.requireNonNull(projects.get(rows.key()));
    known.addAll(rows);
    last = known;
    return known;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Columns ofProject() {
    return ofProject;
  }

  Columns ofIndicator() {
    return ofIndicator;
  }

  ListAbove above() {
    return above;
  }

  /** 执行得分 in front of the levels, also under 项目资金, which heads no amounts then. */
  @Nullable Column executionPoints() {
    return executionPoints;
  }

  Set<String> headingKeys() {
    return headings().map(cell -> LabelKey.heading(cell.text())).collect(Collectors.toSet());
  }

  private Stream<Cell> headings() {
    return Stream.concat(heading.ofProject().stream(), heading.ofIndicator().stream());
  }

  /** Neither a heading printed again, nor what all projects come to, nor a line under the list. */
  private boolean belongsToList(List<Cell> row) {
    if (row.stream().allMatch(cell -> words.contains(LabelKey.of(cell.text())))
        || ColumnNumbers.are(row)) {
      return false;
    }
    Column name = Objects.requireNonNull(ofProject.column(Term.NAME));
    Cell named = ofProject.assign(row, name).get(name);
    boolean none =
        (named != null && Placeholder.isName(named.text()))
            || ListHeading.isOfSeveral(row, name, vocabulary);
    boolean ofIndicators = !ofIndicator.assign(row, null).isEmpty();
    long labelled =
        row.stream().filter(cell -> HeaderLabels.isHeaderLabel(cell.text(), vocabulary)).count();
    boolean line =
        row.size() == 1
            ? !isNameAlone(row.get(0), named)
                && (!ofIndicators || row.get(0).column() < ofIndicator.first())
            : labelled == row.size() || (labelled > 0 && !ofIndicators);
    return !none && !line;
  }

  /** A project may be named above its rows; a remark, a date or a title is no name. */
  private boolean isNameAlone(Cell cell, @Nullable Cell named) {
    return cell.equals(named)
        && cell.area().lastColumn() < ofIndicator.first()
        && cell.number() == null
        && LabelledText.of(cell.text()) == null
        && cell.text().indexOf('。') < 0
        && !DateText.isDateLine(cell.text())
        && !Titles.isTitle(cell.text());
  }

  private boolean isLabel(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    return words.contains(LabelKey.of(cell.text()))
        || vocabulary.means(cell.text(), Term.TOTAL)
        || vocabulary.means(cell.text(), Term.SUBTOTAL)
        || Placeholder.isName(cell.text())
        || (labelled != null && labelled.value().isEmpty());
  }
}

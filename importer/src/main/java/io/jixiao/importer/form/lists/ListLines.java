package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.ColumnNumbers;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.ListHeading;
import io.jixiao.importer.form.words.DateText;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.text.Normal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a list that are about a project from those over, between and below them. */
final class ListLines {
  /** What a row of a list is about. */
  enum Kind {
    PROJECT,
    /** Whose the projects below are. */
    BANNER,
    /** 合计, 小计: what several projects come to. */
    SUM,
    /** Written over most columns or over some projects, and no organisation. */
    GROUP,
    /** A repeated heading, a signature, a note. */
    OTHER
  }

  private static final Pattern COUNTER =
      Pattern.compile(
          "\\s*([一二三四五六七八九十]{1,3}\\s*[、.．]|[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]|\\d{1,2}\\s*[、.．])\\s*");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[\\p{IsHan}()、]{1,30}(局|委|办|部|厅|院|校|学|园|所|站|处|科|室|队|馆|社|会|台|中心|公司|集团|单位|部门|系统|政府|街道|省|市|州|县|区|旗|乡|镇)(本级|机关)?(\\([^()]*\\))?");

  private static final Pattern SUM = Pattern.compile(".*(合计|小计|总计|共计)[:：]?");
  private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附注|填表说明)[:：].*", Pattern.DOTALL);

  private final Columns columns;
  private final Column name;
  private final Vocabulary vocabulary;

  ListLines(Columns columns, Column name, Vocabulary vocabulary) {
    this.columns = columns;
    this.name = name;
    this.vocabulary = vocabulary;
  }

  /** A row by itself. */
  ListLine line(List<Cell> row) {
    Map<Column, Cell> assigned = columns.assign(row, name);
    return new ListLine(row, assigned, kind(row, assigned));
  }

  private Kind kind(List<Cell> row, Map<Column, Cell> assigned) {
    Cell named = assigned.get(name);
    Cell first = row.get(0);
    if (isSignature(row)) {
      return Kind.OTHER;
    }
    // Numbers of columns are figures that stand under their headings, as sums are.
    boolean numbers = first.row() == columns.lastHeadingRow() + 1 && ColumnNumbers.are(row);
    if (numbers || ListHeading.isOfSeveral(row, name, vocabulary) || isSum(first)) {
      return Kind.SUM;
    }
    if (named == null) {
      Cell organisation = organisation(row);
      List<Cell> others = row.stream().filter(cell -> !cell.equals(organisation)).toList();
      boolean ofOne = isSaidOfOne(columns.assign(others, name));
      return others.size() < row.size() && !ofOne ? Kind.BANNER : Kind.OTHER;
    }
    if (Placeholder.isName(named.text())
        || named.text().equals(name.heading().text())
        || (vocabulary.heads(named.text(), Term.NAME) && ListHeading.heads(row, vocabulary))) {
      return Kind.OTHER;
    }
    boolean alone = row.size() == 1;
    if ((alone || isBanner(named, assigned)) && named.equals(organisation(row))) {
      return Kind.BANNER;
    }
    if (alone && isLine(named.text())) {
      return Kind.OTHER;
    }
    return covered(named) * 2 > columns.all().size()
            || (beginsBeforeName(named) && !isSaidOfOne(assigned))
        ? Kind.GROUP
        : Kind.PROJECT;
  }

  /** Marks what is understood of a row without a project: sums stand under their headings. */
  void mark(ListOver over, Map<Column, Cell> assigned, Ledger ledger) {
    boolean sums = over.kind() == Kind.SUM;
    RawValue banner = over.banner();
    if (over.kind() == Kind.BANNER && banner != null) {
      ledger.mapped(banner.cell());
      // Beside a unit in its own column stand figures of something else than a heading.
      sums = assigned.entrySet().stream().noneMatch(each -> isUnit(each, banner.cell()));
    }
    if (sums) {
      assigned.values().stream().filter(FundFigure::isAmountOrNone).forEach(ledger::label);
      assigned.values().stream().filter(cell -> isSumLabel(cell)).forEach(ledger::label);
    }
  }

  private static boolean isUnit(Map.Entry<Column, Cell> assigned, Cell cell) {
    return assigned.getValue().equals(cell) && isOfUnits(assigned.getKey());
  }

  /** Whether it says whose the projects are. */
  static boolean isOfUnits(Column column) {
    return column.term() != null && ListHeading.UNITS.contains(column.term());
  }

  /** Who the projects below {@code row} belong to; null where it names no organisation. */
  @Nullable RawValue banner(List<Cell> row) {
    Cell cell = organisation(row);
    return cell == null ? null : RawValue.part(named(cell.text()), cell);
  }

  /** The cell up to the name's column that names an organisation; its counter may stand before. */
  private @Nullable Cell organisation(List<Cell> row) {
    for (Cell cell : row) {
      if (cell.column() <= name.last()
          && ORGANISATION.matcher(Normal.compact(named(cell.text()))).matches()) {
        return cell;
      }
    }
    return null;
  }

  /** Without a counter and without the label: {@code 一、市教育局}, {@code 主管部门：市教育局}. */
  private String named(String text) {
    LabelledText labelled = LabelledText.of(text);
    if (labelled != null
        && ListHeading.UNITS.stream().anyMatch(term -> vocabulary.means(labelled.label(), term))) {
      return labelled.value();
    }
    Matcher counter = COUNTER.matcher(text);
    return counter.lookingAt() ? text.substring(counter.end()).strip() : text;
  }

  /** Whether it is written over further columns; what has points is a project all the same. */
  private boolean isBanner(Cell cell, Map<Column, Cell> assigned) {
    return beginsBeforeName(cell) || (covered(cell) > 1 && !isSaidOfOne(assigned));
  }

  private boolean beginsBeforeName(Cell cell) {
    return columns.all().stream()
        .anyMatch(column -> column.last() < name.first() && column.overlap(cell) > 0);
  }

  private long covered(Cell cell) {
    return columns.all().stream().filter(column -> column.overlap(cell) > 0).count();
  }

  private static boolean isSaidOfOne(Map<Column, Cell> assigned) {
    return assigned.keySet().stream()
        .anyMatch(
            column ->
                isOfUnits(column)
                    || column.term() == Term.GRADE
                    || (column.term() != null && ListHeading.SCORES.contains(column.term())));
  }

  private boolean isSum(Cell first) {
    return first.column() <= name.last()
        && (beginsBeforeName(first) || covered(first) > 1)
        && isSumLabel(first);
  }

  private static boolean isSumLabel(Cell cell) {
    return cell.text().indexOf('计') >= 0 && SUM.matcher(Normal.compact(cell.text())).matches();
  }

  /** {@code 单位负责人（签字）： | 填表人： | 联系电话：…}: labels in a row, and nothing to add up. */
  private boolean isSignature(List<Cell> row) {
    return row.size() > 1
        && row.stream().allMatch(cell -> HeaderLabels.isHeaderLabel(cell.text(), vocabulary));
  }

  /** A signature, a date or a note stands alone below a list, whatever it begins under. */
  private boolean isLine(String text) {
    return HeaderLabels.isHeaderLabel(text, vocabulary)
        || DateText.isDateLine(text)
        || NOTE.matcher(text).matches();
  }
}

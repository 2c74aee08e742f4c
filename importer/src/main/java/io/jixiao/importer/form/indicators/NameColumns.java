package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which of the columns that may hold the names of indicators does. */
public final class NameColumns {
  /** 指标内容, 评价内容: the name where nothing else is, else what the indicator counts. */
  private static final String CONTENT = "内容";

  private static final Pattern SENTENCE = Pattern.compile("[。；;]|是否|[×÷=]");

  private static final Set<Term> DEEPER = EnumSet.of(Term.LEVEL2, Term.LEVEL3);

  private static final int SHORTEST_NAME = 5;

  private NameColumns() {}

  /**
   * {@code columns}; behind levels with a name for each indicator, 指标内容 names none, and before 二级指标
   * or 三级指标 what is headed 绩效指标 is the first level.
   */
  public static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    Columns leveled = withFirstLevel(vocabulary, block, columns);
    return withoutContent(vocabulary, block, withContentAsLevel(vocabulary, leveled));
  }

  private static Columns withFirstLevel(Vocabulary vocabulary, Block block, Columns columns) {
    Column first = columns.column(Term.INDICATOR_NAME);
    Column second = columns.leftmost(DEEPER);
    if (first == null || second == null || first.first() > second.first()) {
      return columns;
    }
    if (columns.has(Term.LEVEL1) || vocabulary.settled(first.heading().text()) != null) {
      return columns;
    }
    // Above nothing it is the label at the side of the table.
    Cell below = block.at(columns.lastHeadingRow() + 1, first.first());
    Columns leveled = columns.with(first, below == null ? null : Term.LEVEL1);
    return leveled.all().stream()
        .filter(column -> column.term() == null && column.first() > second.first())
        .filter(column -> vocabulary.heads(column.heading().text(), Term.INDICATOR_NAME))
        .findFirst()
        .map(name -> leveled.with(name, Term.INDICATOR_NAME))
        .orElse(leveled);
  }

  /** 考核内容 before 考核指标 is what the latter are sorted by. */
  private static Columns withContentAsLevel(Vocabulary vocabulary, Columns columns) {
    Column content = columns.column(Term.INDICATOR_NAME);
    if (content == null
        || columns.has(Term.LEVEL2)
        || columns.has(Term.LEVEL3)
        || vocabulary.settled(content.heading().text()) != null
        || !LabelKey.of(content.heading().text()).endsWith(CONTENT)) {
      return columns;
    }
    return columns.all().stream()
        .filter(column -> column.term() == null && column.first() == content.last() + 1)
        .filter(column -> vocabulary.heads(column.heading().text(), Term.INDICATOR_NAME))
        .findFirst()
        .map(name -> columns.with(content, Term.LEVEL2).with(name, Term.INDICATOR_NAME))
        .orElse(columns);
  }

  private static Columns withoutContent(Vocabulary vocabulary, Block block, Columns columns) {
    Column deepest = columns.column(columns.has(Term.LEVEL3) ? Term.LEVEL3 : Term.LEVEL2);
    Column content = columns.column(Term.INDICATOR_NAME);
    if (deepest == null
        || content == null
        || columns.has(Term.LEVEL4)
        || content.first() < deepest.first()
        || vocabulary.settled(content.heading().text()) != null
        || !LabelKey.of(content.heading().text()).endsWith(CONTENT)) {
      return columns;
    }
    ColumnValues values = new ColumnValues(vocabulary, block, columns);
    List<Cell> names = values.of(deepest);
    List<Cell> contents = values.of(content);
    boolean ofEach =
        !names.isEmpty()
            && names.size() >= contents.size()
            && names.stream().map(Cell::text).distinct().count() == names.size();
    if (!ofEach || values.areCategories(deepest)) {
      return columns;
    }
    // Each name has points of its own right behind it.
    Column points = columns.pointsOf(List.of(deepest), vocabulary).get(deepest);
    boolean explained =
        contents.isEmpty()
            || (names.stream().map(Cell::text).allMatch(NameColumns::isName)
                && (deepest.term() == Term.LEVEL3 || areSentences(contents)));
    if (points == null && !explained) {
      return columns;
    }
    Columns named = columns.with(content, null);
    return points == null || named.has(Term.WEIGHT) ? named : named.with(points, Term.WEIGHT);
  }

  /** 三级指标 is called what the indicators are called; below 二级指标 a name may stand as well. */
  private static boolean areSentences(List<Cell> contents) {
    return contents.stream().allMatch(cell -> SENTENCE.matcher(cell.text()).find());
  }

  /** Shorter words, and such as have points, sort indicators: 管理类, 环境（10分）. */
  private static boolean isName(String text) {
    String compact = Normal.compact(text);
    return compact.length() >= SHORTEST_NAME
        && !compact.endsWith("指标")
        && !Placeholder.isName(text)
        && LevelLabel.of(text).points() == null;
  }
}

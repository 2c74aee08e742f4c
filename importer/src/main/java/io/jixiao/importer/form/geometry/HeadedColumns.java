package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the columns of a table out of its headings. */
public final class HeadedColumns {
  private static final Map<Term, List<Term>> VAGUE =
      Map.of(
          Term.BUDGET, List.of(Term.ADJUSTED_BUDGET, Term.INITIAL_BUDGET),
          Term.CATEGORY, List.of(Term.LEVEL1));

  /** Of several columns under one heading, the one that stands for what the heading says. */
  private static final Set<String> OWN =
      Set.of("总额", "总数", "合计", "小计", "总计", "自评", "单位自评", "本单位", "全年", "全年累计", "年度累计");

  /** When something was said or done, under a heading that says what. */
  private static final Set<String> WHEN =
      Set.of("年初", "期初", "年中", "调整", "调整后", "年中调整", "全年", "实际", "预期", "计划", "完成", "实际完成");

  private static final Pattern REMARK = Pattern.compile("[（(]([^（()）]{2,20})[）)]\\s*$");
  private static final Pattern MONTHS = Pattern.compile("[\\d０-９]\\s*月|半年|前[三3]个?季度");

  private static final Pattern ASKED = Pattern.compile("申\\s*[请报]");
  private static final Set<Term> GRANTED = EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET);

  private static final int NO_YEAR = Integer.MAX_VALUE;
  private static final Set<Term> ACHIEVED = EnumSet.of(Term.ACTUAL, Term.EXECUTED);
  private static final Set<String> REMARKS = Set.of("备注", "说明", "情况说明", "其他说明");
  private static final List<Term> POINTS = List.of(Term.WEIGHT, Term.SCORE);
  private static final Set<Term> NAMES = EnumSet.range(Term.LEVEL1, Term.INDICATOR_NAME);

  private HeadedColumns() {}

  /**
   * Reads the columns under headings of one or more rows: the lowest heading over a sheet's column
   * names it; a heading over several columns gives its meaning to the only child without one, or to
   * the one that says 合计 or 自评.
   *
   * @param allowed the terms that head a column of this table; the first column of a term has it
   */
  public static Columns of(List<Cell> headings, Set<Term> allowed, Vocabulary vocabulary) {
    Map<Integer, Cell> leaves = new TreeMap<>();
    Map<Integer, Cell> parents = new HashMap<>();
    int bottom = 0;
    for (Cell heading : headings) {
      bottom = Math.max(bottom, heading.area().lastRow());
      for (int c = heading.column(); c <= heading.area().lastColumn(); c++) {
        Cell above = leaves.put(c, heading);
        if (above != null) {
          parents.put(c, above);
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    Set<Term> taken = EnumSet.noneOf(Term.class);
    Set<Term> settled = settled(leaves.values(), vocabulary);
    for (Map.Entry<Integer, Cell> each : leaves.entrySet()) {
      int c = each.getKey();
      Cell leaf = each.getValue();
      Column previous = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (previous != null && previous.heading().equals(leaf)) {
        columns.set(columns.size() - 1, previous.upTo(c));
        continue;
      }
      Term term = term(leaf, allowed, vocabulary);
      Cell parent = parents.get(c);
      if (previous != null && NAMES.contains(term) && parents.containsValue(leaf)) {
        // A blank column among those of the names, under the heading over them all.
        columns.set(columns.size() - 1, previous.upTo(c));
        continue;
      }
      if (term == null && parent != null && !isChange(leaf, parent, leaves, parents)) {
        term = together(leaf, parent, allowed, vocabulary);
      }
      if (term == null
          && parent != null
          && (OWN.contains(LabelKey.of(leaf.text()))
              || nameless(parent, leaves, parents, allowed, vocabulary) == 1)) {
        term = term(parent, allowed, vocabulary);
      }
      if (settled.contains(term) && vocabulary.settled(leaf.text()) == null) {
        term = null;
      }
      Term meaning = term != null && taken.add(term) ? term : null;
      columns.add(new Column(c, c, meaning, leaf, title(leaf, parent, leaves.values())));
    }
    preferGranted(columns, taken, vocabulary);
    columns.replaceAll(column -> settled(column, taken));
    columns.replaceAll(
        column -> saysPoints(column, vocabulary) ? points(column, allowed, taken) : column);
    preferBehindNames(columns, vocabulary);
    preferWholeYear(columns, vocabulary);
    preferLaterYear(columns, vocabulary);
    preferAdjusted(columns, taken, vocabulary);
    return told(new Columns(columns, List.copyOf(headings), bottom), vocabulary);
  }

  /** These columns; misspelt headings are guesses, and 分 without other points beside it. */
  private static Columns told(Columns read, Vocabulary vocabulary) {
    Columns columns = read;
    for (Column column : read.all()) {
      Term term = column.term();
      if (term != null && vocabulary.isMisspelt(column.heading().text())) {
        columns = columns.guessing(column, term);
      }
    }
    Column weight = columns.column(Term.WEIGHT);
    Column score = columns.column(Term.SCORE);
    if (weight != null && score == null && saysPoints(weight, vocabulary)) {
      return columns.guessing(weight, Term.WEIGHT);
    }
    return weight == null && score != null && saysPoints(score, vocabulary)
        ? columns.guessing(score, Term.SCORE)
        : columns;
  }

  /** Where one heading occurs twice, as 财政拨款 under 全年预算数 and 全年执行数, both say of what. */
  private static String title(Cell leaf, @Nullable Cell parent, Collection<Cell> leaves) {
    boolean repeated =
        parent != null
            && leaves.stream()
                .anyMatch(other -> !other.equals(leaf) && other.text().equals(leaf.text()));
    return repeated && parent != null
        ? LabelKey.of(parent.text()) + "/" + leaf.text()
        : leaf.text();
  }

  /** What somebody has settled for one of the headings; no other heading may claim that. */
  private static Set<Term> settled(Collection<Cell> headings, Vocabulary vocabulary) {
    Set<Term> settled = EnumSet.noneOf(Term.class);
    for (Cell heading : headings) {
      Set<Term> terms = vocabulary.settled(heading.text());
      if (terms != null) {
        settled.addAll(terms);
      }
    }
    return settled;
  }

  /** Points between the columns of the levels are the levels'; an indicator's stand behind it. */
  private static void preferBehindNames(List<Column> columns, Vocabulary vocabulary) {
    int name = -1;
    for (int i = 0; i < columns.size(); i++) {
      Term term = columns.get(i).term();
      name = term != null && NAMES.contains(term) ? i : name;
    }
    Column weight = first(columns, Term.WEIGHT);
    if (weight == null || columns.indexOf(weight) > name) {
      return;
    }
    columns.set(columns.indexOf(weight), weight.as(null));
    for (int i = name + 1; i < columns.size(); i++) {
      Column behind = columns.get(i);
      if (behind.term() == null && vocabulary.heads(behind.heading().text(), Term.WEIGHT)) {
        columns.set(i, behind.as(Term.WEIGHT));
        return;
      }
    }
  }

  /** 1-6月执行数 stands for what was spent only where no 执行数 of the whole year stands beside it. */
  private static void preferWholeYear(List<Column> columns, Vocabulary vocabulary) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Term term = column.term();
      Column whole = term == null || !saysMonths(column) ? null : whole(columns, term, vocabulary);
      if (whole != null) {
        columns.set(columns.indexOf(whole), whole.as(term));
        columns.set(i, column.as(null));
      }
    }
  }

  /** Last year's value stands for this year's only where no other is printed. */
  private static void preferLaterYear(List<Column> columns, Vocabulary vocabulary) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Term term = column.term();
      int year = year(column);
      for (int j = i + 1; term != null && year < NO_YEAR && j < columns.size(); j++) {
        Column other = columns.get(j);
        if (other.term() == null && year < year(other) && isSame(column, other, vocabulary)) {
          columns.set(j, other.as(term));
          columns.set(i, column.as(null));
          break;
        }
        if (other.term() != null && ACHIEVED.contains(other.term())) {
          break; // What stands behind it is of next year.
        }
      }
    }
  }

  /** What was asked for is the budget only where nobody says what was granted. */
  private static void preferGranted(List<Column> columns, Set<Term> taken, Vocabulary vocabulary) {
    Column asked = first(columns, Term.BUDGET);
    if (asked == null || !ASKED.matcher(asked.heading().text()).find()) {
      return;
    }
    Column granted =
        columns.stream()
            .filter(column -> column.term() == null)
            .filter(column -> !column.isOfOtherYears())
            .filter(column -> !ASKED.matcher(column.heading().text()).find())
            .filter(column -> vocabulary.heads(column.heading().text(), Term.BUDGET))
            .findFirst()
            .orElse(null);
    if (granted != null) {
      columns.set(columns.indexOf(granted), granted.as(Term.BUDGET));
    }
    if (granted != null || !Collections.disjoint(taken, GRANTED)) {
      columns.set(columns.indexOf(asked), asked.as(null));
    }
  }

  private static boolean isSame(Column column, Column other, Vocabulary vocabulary) {
    return !Collections.disjoint(
        vocabulary.headingTerms(column.heading().text()),
        vocabulary.headingTerms(other.heading().text()));
  }

  /** The year that the heading begins with; {@link #NO_YEAR} for none. */
  private static int year(Column column) {
    String key = LabelKey.of(column.heading().text());
    return LabelKey.withoutYear(key).equals(key) ? NO_YEAR : Integer.parseInt(key.substring(0, 4));
  }

  private static @Nullable Column whole(List<Column> columns, Term term, Vocabulary vocabulary) {
    return columns.stream()
        .filter(column -> column.term() == null && !saysMonths(column))
        .filter(column -> vocabulary.heads(column.heading().text(), term))
        .findFirst()
        .orElse(null);
  }

  /** Whether the heading names a part of the year: {@code 1～7月执行数}. */
  public static boolean saysMonths(Column column) {
    return MONTHS.matcher(column.heading().text()).find();
  }

  /**
   * Where two headings name the budget of the year, the one that says 调整后 is, then the one that
   * says 调整; by how much it was adjusted (预算调整数 beside 调整后预算) is neither.
   */
  private static void preferAdjusted(List<Column> columns, Set<Term> taken, Vocabulary vocabulary) {
    Column adjusted = first(columns, Term.ADJUSTED_BUDGET);
    if (adjusted == null) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column other = columns.get(i);
      if (other.term() == null
          && saysAdjusted(other) > saysAdjusted(adjusted)
          && vocabulary.heads(other.heading().text(), Term.ADJUSTED_BUDGET)) {
        boolean initial = saysAdjusted(adjusted) == 0 && taken.add(Term.INITIAL_BUDGET);
        columns.set(i, other.as(Term.ADJUSTED_BUDGET));
        columns.set(columns.indexOf(adjusted), adjusted.as(initial ? Term.INITIAL_BUDGET : null));
        return;
      }
    }
  }

  private static int saysAdjusted(Column column) {
    String heading = column.heading().text();
    return heading.contains("调整后") ? 2 : heading.contains("调整") ? 1 : 0;
  }

  /** A vague heading stands for the first of its meanings that no other column claims. */
  private static Column settled(Column column, Set<Term> taken) {
    List<Term> meanings = column.term() == null ? null : VAGUE.get(column.term());
    if (meanings == null) {
      return column;
    }
    Term meaning = meanings.stream().filter(taken::add).findFirst().orElse(null);
    return column.as(meaning);
  }

  /** Under {@code 分} stand the points, or beside 分值 the score. */
  private static Column points(Column column, Set<Term> allowed, Set<Term> taken) {
    return column.term() != null
        ? column
        : column.as(
            POINTS.stream().filter(allowed::contains).filter(taken::add).findFirst().orElse(null));
  }

  private static boolean saysPoints(Column column, Vocabulary vocabulary) {
    String heading = column.heading().text();
    return heading.strip().equals("分") && vocabulary.settled(heading) == null;
  }

  /** How many headings under {@code parent} mean nothing by themselves. */
  private static long nameless(
      Cell parent,
      Map<Integer, Cell> leaves,
      Map<Integer, Cell> parents,
      Set<Term> allowed,
      Vocabulary vocabulary) {
    return leaves.entrySet().stream()
        .filter(leaf -> parent.equals(parents.get(leaf.getKey())))
        .map(Map.Entry::getValue)
        .distinct()
        .filter(leaf -> term(leaf, allowed, vocabulary) == null)
        .count();
  }

  /** Between 年初 and 调整后 or 全年, 调整 is by how much. */
  private static boolean isChange(
      Cell leaf, Cell parent, Map<Integer, Cell> leaves, Map<Integer, Cell> parents) {
    return LabelKey.of(leaf.text()).equals("调整")
        && leaves.keySet().stream()
                .filter(c -> parent.equals(parents.get(c)))
                .map(leaves::get)
                .distinct()
                .count()
            > 2;
  }

  /** {@code 年初} under {@code 指标值} is 年初指标值. */
  private static @Nullable Term together(
      Cell leaf, Cell parent, Set<Term> allowed, Vocabulary vocabulary) {
    String words = Normal.compact(leaf.text()) + LabelKey.of(parent.text());
    Term term = term(words, allowed, vocabulary);
    return WHEN.contains(LabelKey.of(leaf.text())) && term != null && Term.OF_A_YEAR.contains(term)
        ? term
        : null;
  }

  private static @Nullable Term term(Cell heading, Set<Term> allowed, Vocabulary vocabulary) {
    Term term = term(heading.text(), allowed, vocabulary);
    return term == null && allowed.contains(Term.DEVIATION) && asksForReasons(heading, vocabulary)
        ? Term.DEVIATION
        : term;
  }

  /** {@code 备注（未完成原因）} says in brackets what is to be written there. */
  private static boolean asksForReasons(Cell heading, Vocabulary vocabulary) {
    Matcher remark = REMARK.matcher(heading.text());
    return REMARKS.contains(LabelKey.of(heading.text()))
        && remark.find()
        && vocabulary.settled(heading.text()) == null
        && vocabulary.heads(remark.group(1), Term.DEVIATION);
  }

  private static @Nullable Term term(String heading, Set<Term> allowed, Vocabulary vocabulary) {
    for (Term term : vocabulary.headingTerms(heading)) {
      if (allowed.contains(term)) {
        return term;
      }
    }
    return null;
  }

  private static @Nullable Column first(List<Column> columns, Term term) {
    return columns.stream().filter(column -> column.term() == term).findFirst().orElse(null);
  }
}

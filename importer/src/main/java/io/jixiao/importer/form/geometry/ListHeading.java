package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the heading of a list with one project a row. */
public final class ListHeading {
  /** Whose project a row is about, the likeliest heading first. */
  public static final List<Term> UNITS =
      List.of(Term.LIST_UNIT, Term.UNIT, Term.FILLING_UNIT, Term.DEPARTMENT);

  /** How much money, the likeliest heading first. */
  public static final List<Term> AMOUNTS =
      List.of(Term.LIST_AMOUNT, Term.ADJUSTED_BUDGET, Term.INITIAL_BUDGET, Term.EXECUTED);

  /** The score, the likeliest heading first. */
  public static final List<Term> SCORES = List.of(Term.SCORE, Term.TOTAL);

  private static final int FEWEST = 4;

  private static final List<Term> ASSESSED = List.of(Term.SCORE, Term.TOTAL, Term.GRADE);

  private static final Set<Term> SAID_OF_A_PROJECT =
      EnumSet.of(
          Term.LIST_UNIT,
          Term.UNIT,
          Term.FILLING_UNIT,
          Term.DEPARTMENT,
          Term.LIST_AMOUNT,
          Term.ADJUSTED_BUDGET,
          Term.INITIAL_BUDGET,
          Term.BUDGET,
          Term.EXECUTED,
          Term.SCORE,
          Term.TOTAL,
          Term.GRADE,
          Term.CODE);

  /** What heads a column of a list. */
  public static final Set<Term> TERMS = terms();

  private static final Set<Term> SAID_OF_AN_INDICATOR =
      EnumSet.of(Term.LEVEL1, Term.CATEGORY, Term.LEVEL2, Term.LEVEL3, Term.TARGET);

  private ListHeading() {}

  private static Set<Term> terms() {
    Set<Term> terms = EnumSet.copyOf(SAID_OF_A_PROJECT);
    terms.add(Term.SEQUENCE);
    terms.add(Term.NAME);
    // Under 项目资金 it would be taken for the amount.
    terms.add(Term.EXECUTION_RATE);
    return terms;
  }

  /** 合计 or 小计 in front of the figures: what several projects come to is no project. */
  public static boolean isOfSeveral(List<Cell> row, Column name, Vocabulary vocabulary) {
    return row.stream()
        .filter(cell -> cell.column() <= name.last())
        .map(cell -> vocabulary.terms(cell.text()))
        .anyMatch(terms -> terms.contains(Term.TOTAL) || terms.contains(Term.SUBTOTAL));
  }

  /** Whether {@code row} heads a list, alone or with what stands under its merged headings. */
  public static boolean heads(Block block, List<Cell> row, Vocabulary vocabulary) {
    if (heads(row, vocabulary)) {
      return true;
    }
    // Beside a value 项目名称 ends with it.
    int bottom =
        row.stream()
            .filter(cell -> vocabulary.heads(cell.text(), Term.NAME))
            .mapToInt(cell -> cell.area().lastRow())
            .max()
            .orElse(-1);
    List<Cell> both = new ArrayList<>(row);
    for (Cell cell : row) {
      List<Cell> under = cell.area().lastRow() < bottom ? under(block, cell) : List.of();
      if (under.size() > 1) {
        both.addAll(under);
      }
    }
    return both.size() > row.size() && heads(both, vocabulary);
  }

  private static List<Cell> under(Block block, Cell cell) {
    Area area = cell.area();
    return block.starting(area.lastRow() + 1).stream()
        .filter(each -> area.firstColumn() <= each.column())
        .filter(each -> each.area().lastColumn() <= area.lastColumn())
        .toList();
  }

  /** 项目名称 and at least two of unit, amount, score and grade (one beside 序号), no indicators. */
  public static boolean heads(List<Cell> row, Vocabulary vocabulary) {
    return heads(row, vocabulary, null);
  }

  /**
   * The heading that names projects in wider words (工程名称) where none has its own, as long as whose
   * they are and how they were assessed is said beside it; null for none.
   */
  public static @Nullable Cell widerName(List<Cell> row, Vocabulary vocabulary) {
    if (row.size() < FEWEST) {
      return null;
    }
    List<Cell> names =
        row.stream()
            .filter(cell -> vocabulary.widerTerms(cell.text()).contains(Term.NAME))
            .toList();
    return names.size() == 1
            && row.stream().noneMatch(cell -> vocabulary.heads(cell.text(), Term.NAME))
            && names(row, UNITS, vocabulary)
            && names(row, ASSESSED, vocabulary)
            && heads(row, vocabulary, names.get(0))
        ? names.get(0)
        : null;
  }

  private static boolean names(List<Cell> row, List<Term> any, Vocabulary vocabulary) {
    return row.stream()
        .anyMatch(cell -> any.stream().anyMatch(term -> vocabulary.heads(cell.text(), term)));
  }

  private static boolean heads(List<Cell> row, Vocabulary vocabulary, @Nullable Cell widerName) {
    if (row.size() < FEWEST) {
      return false;
    }
    boolean name = false;
    boolean sequence = false;
    int others = 0;
    int known = 0;
    for (Cell cell : row) {
      Set<Term> terms = vocabulary.headingTerms(cell.text());
      boolean names = terms.contains(Term.NAME) || cell.equals(widerName);
      known += terms.isEmpty() && !names ? 0 : 1;
      if (names) {
        name = true;
      } else if (terms.contains(Term.SEQUENCE)) {
        sequence = true;
      } else if (terms.stream().anyMatch(SAID_OF_AN_INDICATOR::contains)) {
        return false;
      } else if (terms.stream().anyMatch(SAID_OF_A_PROJECT::contains)) {
        others++;
      }
    }
    // Labels with values between them head nothing: at least three of five must be headings.
    return name && others >= (sequence ? 2 : 3) && known * 5 >= row.size() * 3;
  }
}

package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Verdict;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a total whose values stand below their headings: {@code 总分值 | 总得分 | 自评等级}. */
final class TotalHeadings {
  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;

  TotalHeadings(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /** At least two of points, score and grade, with their values right below. */
  RawTotal read() {
    for (int row = block.firstRow(); row < block.lastRow(); row++) {
      Map<Term, Cell> headings = headings(block.starting(row));
      if (headings.size() >= 2) {
        block.starting(row).stream()
            .filter(cell -> vocabulary.means(cell.text(), Term.TOTAL))
            .forEach(ledger::label);
        headings.values().forEach(ledger::label);
        return new RawTotal(
            value(headings, Term.WEIGHT),
            value(headings, Term.SCORE),
            value(headings, Term.GRADE),
            null);
      }
    }
    return RawTotal.NONE;
  }

  private Map<Term, Cell> headings(List<Cell> row) {
    Map<Term, Cell> headings = new EnumMap<>(Term.class);
    for (Cell cell : row) {
      Term term = ledger.knows(cell) ? null : term(cell);
      if (term != null && valueBelow(cell, term) != null) {
        headings.putIfAbsent(term, cell);
      }
    }
    return headings;
  }

  /** 总分值 is of the points, 总得分 of the score, though either might be called the total. */
  private @Nullable Term term(Cell cell) {
    if (vocabulary.means(cell.text(), Term.GRADE)) {
      return Term.GRADE;
    }
    if (vocabulary.means(cell.text(), Term.WEIGHT)) {
      return Term.WEIGHT;
    }
    return vocabulary.means(cell.text(), Term.SCORE) || vocabulary.means(cell.text(), Term.TOTAL)
        ? Term.SCORE
        : null;
  }

  private @Nullable Cell valueBelow(Cell heading, Term term) {
    Cell below = block.at(heading.area().lastRow() + 1, heading.column());
    if (below == null || ledger.knows(below) || below.column() != heading.column()) {
      return null;
    }
    boolean isValue =
        term == Term.GRADE ? Verdict.grade(below.text()) != null : FundFigure.isAmount(below);
    return isValue ? below : null;
  }

  private @Nullable RawValue value(Map<Term, Cell> headings, Term term) {
    Cell heading = headings.get(term);
    return heading == null ? null : ledger.value(valueBelow(heading, term));
  }
}

package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.indicators.TableGoal;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was to be achieved and what was: beside their labels or below them. */
public final class GoalReader {
  private static final int MOST_BLANK_ROWS = 2;
  private static final Pattern HEADING =
      Pattern.compile("[\\p{IsHan}()]{0,10}(目标|完成|情况)[\\p{IsHan}()]{0,6}");
  private static final Pattern ADJUSTED = Pattern.compile(".*调整.*目标.*");
  private static final Pattern COMPLETED = Pattern.compile("(实际)?(完成|达成|实现)|实际");
  private static final Pattern COMPLETION = Pattern.compile(".*(完成|实现|达成).*");

  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}()]{2,14}");

  /** It heads texts, and is none. */
  private static final String CONTENT = "内容";

  /** What words may stand for beside a goal and head its other half all the same. */
  private static final Set<Term> ELSEWHERE =
      EnumSet.of(Term.TARGET, Term.ACTUAL, Term.EXECUTED, Term.FUND_BLOCK);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final List<Guess> guesses = new ArrayList<>();

  public GoalReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  public RawGoal read() {
    Cell actual = label(Term.GOAL_ACTUAL, null);
    Cell expected = actual == null ? null : label(Term.GOAL_EXPECTED, actual);
    if (expected == null && actual != null) {
      expected = guessed(block.leftOf(actual), actual, Term.GOAL_EXPECTED);
    }
    if (expected == null && actual != null) {
      // 总体目标 is the title of the block where it stands at its side, and a label where it has a
      // text.
      Cell title = label(Term.GOAL_BLOCK, actual);
      expected = title == null || textCell(title) == null ? null : title;
    }
    if (expected == null) {
      expected = label(Term.GOAL_EXPECTED, null);
    }
    if (actual == null && expected != null) {
      actual = unknownActualBeside(expected);
    }
    if (actual == null && expected != null) {
      actual = guessed(block.rightOf(expected), expected, Term.GOAL_ACTUAL);
    }
    RawValue expectedText = text(expected);
    if (expectedText == null) {
      expectedText = within(Term.GOAL_EXPECTED);
    }
    if (expectedText == null) {
      expectedText = numbered();
    }
    RawValue actualText = text(actual);
    if (actualText == null) {
      actualText = within(Term.GOAL_ACTUAL);
    }
    expectedText = adjusted(expected, actual, expectedText);
    labelUnfilled(expected);
    return new RawGoal(
        expectedText == null ? text(firstLabel(Term.GOAL_BLOCK)) : expectedText, actualText);
  }

  /**
   * The label for {@code term}: the first row that has one with a text, there the rightmost, since
   * the label of the whole block at the left may read the same. Where none has a text, the first.
   *
   * @param sameRow a label beside which it must stand, to its left; null for any place
   */
  private @Nullable Cell label(Term term, @Nullable Cell sameRow) {
    Cell first = null;
    Cell found = null;
    for (Cell cell : block.cells()) {
      if (sameRow != null && (cell.row() != sameRow.row() || cell.column() >= sameRow.column())) {
        continue;
      }
      if (!isLabel(cell, term)) {
        continue;
      }
      if (found != null && found.row() != cell.row() && textCell(found) != null) {
        break;
      }
      found = cell;
      first = first == null || first.row() == cell.row() ? cell : first;
    }
    return found == null || textCell(found) != null ? found : first;
  }

  /** A heading in words of its own to the right of {@code expected} that speaks of completion. */
  private @Nullable Cell unknownActualBeside(Cell expected) {
    Cell right = block.rightOf(expected);
    if (right == null) {
      return null;
    }
    if (headsText(expected, right)) {
      return speaksOfCompletion(right) ? right : null;
    }
    Cell next = block.rightOf(right);
    Cell text = next == null ? null : block.rightOf(next);
    return next != null && speaksOfCompletion(next) && text != null && isText(text) ? next : null;
  }

  /** Words over a text, beside a label over its text: where one is the goal the other is too. */
  private @Nullable Cell guessed(@Nullable Cell unknown, Cell known, Term meaning) {
    if (unknown == null || !isOverText(known) || !isOverText(unknown)) {
      return null;
    }
    boolean beside =
        unknown.row() == known.row() && unknown.area().lastRow() == known.area().lastRow();
    if (!beside
        || !WORDS.matcher(key(unknown)).matches()
        || !ELSEWHERE.containsAll(vocabulary.terms(unknown.text()))) {
      return null;
    }
    guesses.add(new Guess(unknown, meaning));
    return unknown;
  }

  /** 无 under 年初绩效目标: then the goal is what stands under 全年（调整）绩效目标 beside it. */
  private @Nullable RawValue adjusted(
      @Nullable Cell expected, @Nullable Cell actual, @Nullable RawValue read) {
    if (expected == null || actual == null || read == null || !Placeholder.isNothing(read.text())) {
      return read;
    }
    return block.starting(expected.row()).stream()
        .filter(cell -> cell.column() > expected.column() && cell.column() < actual.column())
        .filter(cell -> ADJUSTED.matcher(key(cell)).matches() && isOverText(cell))
        .findFirst()
        .map(this::text)
        .orElse(read);
  }

  /** A heading beside that of the goal under which nobody wrote: 全年（调整）绩效目标, 中期目标. */
  private void labelUnfilled(@Nullable Cell expected) {
    if (expected == null) {
      return;
    }
    for (Cell cell : block.starting(expected.row())) {
      Cell below = block.at(cell.area().lastRow() + 1, cell.column());
      boolean blank = below == null || below.column() < cell.column();
      if (blank
          && !ledger.knows(cell)
          && HEADING.matcher(LabelKey.heading(cell.text())).matches()) {
        ledger.label(cell);
      }
    }
  }

  private boolean isOverText(Cell heading) {
    Cell below = block.below(heading);
    return below != null
        && below.row() == heading.area().lastRow() + 1
        && below.column() == heading.column()
        && below.area().lastColumn() == heading.area().lastColumn()
        && isText(below)
        && below.text().length() > heading.text().length();
  }

  private boolean isGuessed(Cell heading) {
    return guesses.stream().anyMatch(guess -> guess.heading().equals(heading));
  }

  /** What heads a text though nobody knows the words. */
  public List<Guess> guesses() {
    return guesses;
  }

  private static boolean speaksOfCompletion(Cell cell) {
    return HEADING.matcher(key(cell)).matches() && COMPLETION.matcher(key(cell)).matches();
  }

  /** The text behind a label in one cell: {@code 预期目标：…}. */
  private @Nullable RawValue within(Term term) {
    for (Cell cell : block.cells()) {
      LabelledText labelled =
          ledger.knows(cell)
              ? null
              : LabelledText.of(cell.text(), label -> isLabelWithin(label, term));
      if (labelled != null
          && !labelled.value().isEmpty()
          && isLabelWithin(labelled.label(), term)) {
        ledger.mapped(cell);
        return RawValue.part(labelled.value(), cell);
      }
    }
    return null;
  }

  /** The texts of 年度目标1, 年度目标2 and so on, one below the other. */
  private @Nullable RawValue numbered() {
    StringBuilder texts = new StringBuilder();
    Cell first = null;
    for (Cell cell : block.cells()) {
      Cell text =
          ledger.knows(cell) || !TableGoal.isNumbered(cell.text()) ? null : block.rightOf(cell);
      // The text of a goal with a table of its own is that table's too.
      if (text == null || !isGoalText(text)) {
        continue;
      }
      ledger.label(cell);
      ledger.mapped(text);
      first = first == null ? text : first;
      texts.append(texts.isEmpty() ? "" : "\n").append(text.text());
    }
    return first == null ? null : new RawValue(texts.toString(), null, first);
  }

  private boolean isGoalText(Cell cell) {
    return isText(cell) || (ledger.isMapped(cell) && vocabulary.terms(cell.text()).isEmpty());
  }

  private @Nullable Cell firstLabel(Term term) {
    return block.cells().stream().filter(cell -> isLabel(cell, term)).findFirst().orElse(null);
  }

  private boolean isLabel(Cell cell, Term term) {
    return !ledger.knows(cell) && vocabulary.means(cell.text(), term);
  }

  private @Nullable RawValue text(@Nullable Cell label) {
    if (label == null) {
      return null;
    }
    ledger.label(label);
    Cell text = textCell(label);
    if (text == null) {
      return null;
    }
    int last = text.row() == label.row() ? label.area().lastRow() : sideEnd(label);
    return joined(text, last);
  }

  /** The cell where the text of {@code label} begins: beside it or below it. */
  private @Nullable Cell textCell(Cell label) {
    Cell right = block.rightOf(label);
    if (right != null && vocabulary.means(label.text(), Term.GOAL_BLOCK) && isWhole(right)) {
      return null;
    }
    if (right != null && isText(right) && !headsText(label, right) && !isGuessed(right)) {
      return right;
    }
    Cell below = block.below(label);
    return below != null
            && below.row() - label.area().lastRow() <= MOST_BLANK_ROWS + 1
            && isText(below)
        ? below
        : null;
  }

  /** Whether {@code right} is a heading as {@code label} is, with texts below both of them. */
  private boolean headsText(Cell label, Cell right) {
    Cell below = block.below(label);
    return HEADING.matcher(key(right)).matches()
        && below != null
        && isText(below)
        && below.row() == label.area().lastRow() + 1
        && below.column() == label.column()
        && (below.area().lastColumn() < right.column() || isBeforeActual(right))
        && !HEADING.matcher(key(below)).matches();
  }

  private boolean isBeforeActual(Cell heading) {
    Cell next = block.rightOf(heading);
    return next != null && isLabel(next, Term.GOAL_ACTUAL);
  }

  private static String key(Cell cell) {
    return LabelKey.withoutYear(LabelKey.of(cell.text()));
  }

  private boolean isText(Cell cell) {
    Set<Term> terms = vocabulary.terms(cell.text());
    return !ledger.knows(cell)
        && !CONTENT.equals(LabelKey.of(cell.text()))
        && terms.stream().noneMatch(HeadingRows.BLOCK_LABELS::contains)
        && !terms.contains(Term.DEVIATION)
        && !(SectionHeading.of(cell.text()) != null && block.alone(cell));
  }

  /**
   * {@code 预期目标：…} beside the title of the block is a label with its own text, unless labels have
   * cells of their own there.
   */
  private boolean isWhole(Cell cell) {
    return holdsLabel(cell) && !isBeforeActual(cell);
  }

  private boolean holdsLabel(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text(), this::isOfGoal);
    return labelled != null && !labelled.value().isEmpty() && isOfGoal(labelled.label());
  }

  private boolean isOfGoal(String label) {
    return vocabulary.means(label, Term.GOAL_EXPECTED) || isLabelWithin(label, Term.GOAL_ACTUAL);
  }

  /** 完成 with a colon behind it is a label; alone it says that the goal was reached. */
  private boolean isLabelWithin(String label, Term term) {
    return vocabulary.means(label, term)
        || (term == Term.GOAL_ACTUAL && COMPLETED.matcher(label).matches());
  }

  /** A text may go on in further rows as long as the label at its side does. */
  private RawValue joined(Cell first, int lastRow) {
    ledger.mapped(first);
    StringBuilder text = new StringBuilder(first.text());
    for (Cell next = block.below(first);
        next != null && next.row() <= lastRow && isText(next) && !holdsLabel(next);
        next = block.below(next)) {
      ledger.mapped(next);
      text.append('\n').append(next.text());
    }
    return new RawValue(text.toString(), null, first);
  }

  private int sideEnd(Cell label) {
    for (Cell cell : block.touching(label.row())) {
      if (cell.column() < label.column()
          && cell.area().lastRow() > label.area().lastRow()
          && vocabulary.means(cell.text(), Term.GOAL_BLOCK)) {
        return cell.area().lastRow();
      }
    }
    return endOfNumbered(label);
  }

  /** Without a label at the side the texts go on as long as they are counted: 目标1：…, 目标2：…. */
  private int endOfNumbered(Cell label) {
    Cell first =
        block.starting(label.row()).stream().filter(ledger::knows).findFirst().orElse(label);
    int last = label.area().lastRow();
    for (Cell next = block.below(first); next != null; next = block.below(next)) {
      LabelledText labelled = LabelledText.of(next.text());
      if (labelled == null || !TableGoal.isNumbered(labelled.label())) {
        break;
      }
      last = next.area().lastRow();
    }
    return last;
  }
}

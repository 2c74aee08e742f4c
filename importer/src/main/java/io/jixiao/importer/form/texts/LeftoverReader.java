package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what the others left: labels that stand alone, and pairs of an unknown label and a
 * value. A note that somebody wrote beside the form is neither and stays.
 */
public final class LeftoverReader {
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_SPACED = 40;

  /** Fewer might be labels and their values. */
  private static final int FEWEST_HEADINGS = 3;

  private static final Pattern RATE = Pattern.compile("\\p{IsHan}{2,8}(率|比例|程度)");

  /** What stands beside a label of the header, and is the title of its row. */
  private static final Pattern TITLE = Pattern.compile(".*(情况|信息|概况)");

  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）()、/]{2,20}");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final List<RawAttribute> attributes = new ArrayList<>();

  public LeftoverReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * Unknown labels may stand beside values above the tables and below them.
   *
   * @param headerFrom the first row under the title
   * @param tablesFrom the first row of the tables
   * @param indicatorsFrom the first row of the indicator tables
   * @param footerFrom the first row below them
   */
  public List<RawAttribute> read(
      int headerFrom, int tablesFrom, int indicatorsFrom, int footerFrom) {
    for (Cell cell : block.cells()) {
      if (!ledger.knows(cell)) {
        int row = cell.row();
        boolean inHeader = headerFrom <= row && row < tablesFrom;
        boolean inIndicators = row >= indicatorsFrom && row < footerFrom;
        boolean read =
            !inIndicators && (readAmount(cell) || readBelow(cell) || readBesideSide(cell));
        if (!read) {
          readCell(cell, inHeader, inHeader || row >= footerFrom);
        }
      }
    }
    return attributes;
  }

  /**
   * {@code 其中：一般公共预算：2920.75}. Such amounts part a fund by what it comes from and by what it goes
   * into, beside each other, so they do not come to the fund and are no parts of it.
   */
  private boolean readAmount(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    if (labelled != null && LabelKey.of(labelled.label()).equals("其中")) {
      labelled = LabelledText.of(labelled.value());
    }
    if (labelled == null || !isLabel(labelled.label()) || !FundFigure.isAmount(labelled.value())) {
      return false;
    }
    ledger.mapped(cell);
    attributes.add(new RawAttribute(labelled.label(), RawValue.part(labelled.value(), cell)));
    return true;
  }

  private void readCell(Cell cell, boolean inHeader, boolean outsideTables) {
    if (outsideTables && readWithin(cell)) {
      return;
    }
    if (!vocabulary.terms(cell.text()).isEmpty() || isLetterOfLabel(cell)) {
      ledger.label(cell);
      if (outsideTables && (isFirst(cell) || hasNextTo(cell))) {
        pair(cell);
      }
      return;
    }
    LabelledText labelled = LabelledText.of(cell.text());
    boolean part = isPart(labelled);
    if (labelled != null && !part && isCountedLabel(labelled.label())) {
      if (labelled.value().isEmpty()) {
        ledger.label(cell);
        pair(cell);
      } else if (inHeader || (outsideTables && block.alone(cell))) {
        ledger.mapped(cell);
        attributes.add(new RawAttribute(labelled.label(), RawValue.part(labelled.value(), cell)));
      }
    } else if ((part || isCountedLabel(cell.text()))
        && ((isFirst(cell) && (inHeader || (outsideTables && hasNextTo(cell))))
            || (outsideTables && (inHeader || hasNextTo(cell)) && followsValue(cell)))) {
      pair(cell);
    }
  }

  /** {@code 其中：财政拨款} is a label as a whole. */
  private static boolean isPart(@Nullable LabelledText labelled) {
    return labelled != null && labelled.label().equals("其中") && isLabel(labelled.value());
  }

  /** {@code 未完成原因分析：招标较晚}: a label that is known, with its text in one cell. */
  private boolean readWithin(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    if (labelled == null
        || labelled.value().isEmpty()
        || vocabulary.terms(labelled.label()).isEmpty()) {
      return false;
    }
    ledger.mapped(cell);
    attributes.add(new RawAttribute(labelled.label(), RawValue.part(labelled.value(), cell)));
    return true;
  }

  /** A heading beside others with its text right below: 中期目标 beside 年度目标. */
  private boolean readBelow(Cell heading) {
    Cell below = block.at(heading.area().lastRow() + 1, heading.column());
    if (below == null
        || ledger.knows(below)
        || !(TextTables.isHeading(LabelKey.of(heading.text())) || isOverRate(heading, below))
        || !isBesideHeading(heading)
        || below.column() != heading.column()
        || below.area().lastColumn() != heading.area().lastColumn()
        || TextTables.isHeading(below.text())
        || !vocabulary.terms(below.text()).isEmpty()
        || isLabelled(below)) {
      return false;
    }
    ledger.label(heading);
    ledger.mapped(below);
    attributes.add(new RawAttribute(heading.text(), RawValue.of(below)));
    return true;
  }

  /** A text alone in its row beside a label that has been read for what stands above. */
  private boolean readBesideSide(Cell cell) {
    Cell side =
        block.touching(cell.row()).stream()
            .filter(each -> each.row() < cell.row() && each.column() < cell.column())
            .reduce((outer, inner) -> inner)
            .orElse(null);
    if (side == null
        || !ledger.knows(side)
        || ledger.isMapped(side)
        || block.starting(cell.row()).size() > 1
        || isCountedLabel(cell.text())
        || isLabelled(cell)
        || !vocabulary.terms(cell.text()).isEmpty()
        || FundFigure.isAmountOrNone(cell)) {
      return false;
    }
    ledger.mapped(cell);
    attributes.add(new RawAttribute(LabelledText.withoutColon(side.text()), RawValue.of(cell)));
    return true;
  }

  /** 总体完成率 beside the headings of the goal. */
  private static boolean isOverRate(Cell heading, Cell below) {
    return RATE.matcher(LabelKey.of(heading.text())).matches() && FundFigure.isAmount(below);
  }

  /** What stands behind a label and is no heading is its value; the last looks to the left. */
  private boolean isBesideHeading(Cell heading) {
    Cell right = block.rightOf(heading);
    Cell beside = right == null ? block.leftOf(heading) : right;
    return beside != null
        && (TextTables.isHeading(LabelKey.of(beside.text()))
            || !vocabulary.terms(beside.text()).isEmpty());
  }

  /** A label written down the side, a character to a cell. */
  private boolean isLetterOfLabel(Cell cell) {
    return isLetter(cell)
        && block.cells().stream()
                .filter(other -> other.column() == cell.column() && isLetter(other))
                .count()
            >= FEWEST_LETTERS;
  }

  private static boolean isLetter(Cell cell) {
    String text = cell.text();
    return text.codePointCount(0, text.length()) == 1
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private boolean hasNextTo(Cell label) {
    Cell right = block.rightOf(label);
    return right != null && right.column() == label.area().lastColumn() + 1;
  }

  private boolean isFirst(Cell cell) {
    return block.touching(cell.row()).get(0).equals(cell);
  }

  /** Labels and values take turns: behind a value stands a label. */
  private boolean followsValue(Cell cell) {
    Cell before = block.leftOf(cell);
    return before != null && ledger.isMapped(before);
  }

  private void pair(Cell label) {
    Cell right = block.rightOf(label);
    if (right == null) {
      return;
    }
    if (ledger.knows(right)) {
      if (!ledger.isMapped(right) && TITLE.matcher(Normal.compact(label.text())).matches()) {
        ledger.label(label);
      }
      return;
    }
    List<Cell> row = block.starting(label.row());
    if (row.size() >= FEWEST_HEADINGS && row.stream().allMatch(this::isHeading)) {
      row.forEach(ledger::label);
    } else if (isLabelOfFigure(right)) {
      ledger.label(label);
      pair(right);
    } else if (headOthers(label, right)) {
      ledger.label(label);
      ledger.label(right);
    } else if (vocabulary.terms(right.text()).isEmpty() && !isLabelled(right)) {
      ledger.label(label);
      ledger.mapped(right);
      attributes.add(new RawAttribute(LabelledText.withoutColon(label.text()), RawValue.of(right)));
    }
  }

  private boolean isHeading(Cell cell) {
    return TextTables.isHeading(LabelKey.of(cell.text())) && !ledger.isMapped(cell);
  }

  /** 财政拨款 behind 资金来源, with a figure behind it: a label, not what the other's value is. */
  private boolean isLabelOfFigure(Cell cell) {
    Cell figure = block.rightOf(cell);
    return figure != null
        && !ledger.knows(figure)
        && FundKinds.of(cell.text()) != FundKind.OTHER
        && FundFigure.isAmount(figure);
  }

  /** A label, perhaps with a counter before it: {@code 1.工程名称}. */
  private static boolean isCountedLabel(String text) {
    return isLabel(text) || (Vocabulary.isShort(text) && isLabel(LabelKey.heading(text)));
  }

  /** Labels are spaced and broken to fit their cells. */
  private static boolean isLabel(String text) {
    return LABEL.matcher(text).matches()
        || (text.length() <= LONGEST_SPACED && LABEL.matcher(Normal.compact(text)).matches());
  }

  /** Whether {@code cell} begins with a label and a colon. */
  static boolean isLabelled(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    return labelled != null && isLabel(labelled.label());
  }

  /** {@code 内容 | 说明} over labels and their values heads them. */
  private boolean headOthers(Cell label, Cell right) {
    Cell below = block.at(right.area().lastRow() + 1, right.column());
    Cell belowLabel = block.at(label.area().lastRow() + 1, label.column());
    return TextTables.isHeading(label.text())
        && TextTables.isHeading(right.text())
        && block.starting(label.row()).size() == 2
        && below != null
        && ledger.isMapped(below)
        && below.column() == right.column()
        && below.area().lastColumn() == right.area().lastColumn()
        && belowLabel != null
        && ledger.knows(belowLabel)
        && !ledger.isMapped(belowLabel);
  }
}

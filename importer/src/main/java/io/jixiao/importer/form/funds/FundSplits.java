package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a department splits its money below the total, {@code 按收入性质分 | 按支出性质分}: under each of
 * them labels, with their amounts beside them or behind a colon. What a split comes to tells which
 * figure of the total it splits.
 */
public final class FundSplits {
  private static final Pattern SPLIT = Pattern.compile("按.{2,8}分类?");
  private static final Pattern MONEY =
      Pattern.compile("(其中[:：]?)?.{0,12}(资金|基金|预算|拨款|收入|支出|经费|自筹|结转|结余|贷款|债券|其他)([（(].*[）)])?");

  private record Part(RawValue label, @Nullable RawValue amount) {}

  private final Block block;
  private final Ledger ledger;
  private final int firstRow;

  /**
   * Reads the splits of one form.
   *
   * @param firstRow below the headings of the fund block
   */
  public FundSplits(Block block, Ledger ledger, int firstRow) {
    this.block = block;
    this.ledger = ledger;
    this.firstRow = firstRow;
  }

  /**
   * The parts of all splits; none where there are no such headings.
   *
   * @param total null where the block has none
   */
  public List<RawFund> read(@Nullable RawFund total) {
    for (int row = firstRow; row <= block.lastRow(); row++) {
      List<Cell> headings = unknown(row);
      if (areHeadings(headings)) {
        return read(row, headings, total);
      }
    }
    return List.of();
  }

  /** Whether splits begin below {@code row}. */
  static boolean areHeadings(List<Cell> row) {
    return !row.isEmpty()
        && row.stream().allMatch(cell -> SPLIT.matcher(LabelKey.of(cell.text())).matches());
  }

  private List<RawFund> read(int headed, List<Cell> headings, @Nullable RawFund total) {
    TreeMap<Integer, List<Part>> splits = new TreeMap<>();
    headings.forEach(
        heading -> {
          ledger.label(heading);
          splits.put(heading.column(), new ArrayList<>());
        });
    for (int row = headed + 1; row <= block.lastRow(); row++) {
      List<Cell> cells = unknown(row);
      List<Part> parts = parts(cells);
      if (!cells.isEmpty() && parts.isEmpty()) {
        break;
      }
      for (Part part : parts) {
        var split = splits.floorEntry(part.label().cell().column());
        (split == null ? splits.firstEntry() : split).getValue().add(part);
      }
    }
    List<RawFund> funds = new ArrayList<>();
    for (List<Part> split : splits.values()) {
      Term figure = splitFigure(split, total);
      split.forEach(part -> funds.add(fund(part, figure)));
    }
    return funds;
  }

  private List<Cell> unknown(int row) {
    return block.starting(row).stream().filter(cell -> !ledger.knows(cell)).toList();
  }

  /** The labels of a row with their amounts; none where something else is in it. */
  private static List<Part> parts(List<Cell> row) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Part part = part(row.get(i));
      if (part == null) {
        return List.of();
      }
      Cell next = i + 1 < row.size() ? row.get(i + 1) : null;
      if (part.amount() == null && next != null && FundFigure.isAmountOrNone(next)) {
        part = new Part(part.label(), RawValue.of(next));
        i++;
      }
      parts.add(part);
    }
    return parts;
  }

  /** A label, perhaps with its amount behind a colon; null for anything else. */
  private static @Nullable Part part(Cell cell) {
    LabelledText labelled = LabelledText.of(withoutLead(cell.text()));
    boolean whole = labelled == null || labelled.value().isEmpty();
    String label = labelled == null ? cell.text() : labelled.label();
    String amount = labelled == null ? "" : labelled.value();
    boolean fits =
        MONEY.matcher(LabelKey.of(label)).matches()
            && (whole || FundFigure.isAmount(amount) || Placeholder.isNothing(amount));
    if (!fits) {
      return null;
    }
    return whole
        ? new Part(RawValue.of(cell), null)
        : new Part(RawValue.part(label, cell), RawValue.part(amount, cell));
  }

  /** The colon behind 其中 has no value behind it. */
  private static String withoutLead(String text) {
    return text.replaceFirst("^\\s*其中\\s*[:：]", "");
  }

  /** A split stands beside the total's own parts, which no sum of both comes to. */
  private RawFund fund(Part part, Term figure) {
    ledger.mapped(part.label().cell());
    FundFigures figures = new FundFigures();
    if (part.amount() != null) {
      ledger.mapped(part.amount().cell());
      figures.add(figure, part.label().text(), part.amount());
    }
    FundKind kind = FundKinds.of(part.label().text());
    return figures.of(part.label(), kind == FundKind.TOTAL ? FundKind.OTHER : kind, 0);
  }

  /** Which figure of the total its parts come to: what was planned or spent, else the budget. */
  private static Term splitFigure(List<Part> split, @Nullable RawFund total) {
    BigDecimal sum =
        split.stream()
            .map(part -> FundTotals.figure(part.amount()))
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Term term : List.of(Term.ADJUSTED_BUDGET, Term.INITIAL_BUDGET, Term.EXECUTED)) {
      BigDecimal whole = total == null ? null : FundTotals.figure(total.value(term));
      if (whole != null && whole.compareTo(sum) == 0) {
        return term;
      }
    }
    return Term.ADJUSTED_BUDGET;
  }
}

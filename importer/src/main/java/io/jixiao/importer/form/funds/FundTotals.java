package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a first row whose words nobody knows for the total where it is one: the rows below are its
 * parts by their label, {@code 其中：…}, or come to its amounts.
 */
final class FundTotals {
  private static final Pattern PART = Pattern.compile("[^\\p{IsHan}]*其中.+");

  private static final Pattern SUBTOTAL = Pattern.compile(".*(小计|合计|总额|总计)");

  /** These have parts too: 其他资金, of it 自筹. */
  private static final Pattern ONE_SOURCE =
      Pattern.compile("(?U).*(其[他它]|自筹|自有|单位资金|非财政|社会|事业|经营|贷款).*", Pattern.DOTALL);

  private static final List<Function<RawFund, @Nullable RawValue>> AMOUNTS =
      List.of(RawFund::adjustedBudget, RawFund::initialBudget, RawFund::executed);

  private static final int FEWEST_UNKNOWN_PARTS = 2;

  private FundTotals() {}

  /** {@code funds}, the first of them with the kind of a total where none has. */
  static List<RawFund> settled(List<RawFund> funds) {
    if (funds.size() < 2
        || funds.stream().anyMatch(fund -> fund.kind() == FundKind.TOTAL)
        || !(funds.get(0).kind() == FundKind.OTHER || isSubtotalOfAll(funds))
        || ONE_SOURCE.matcher(funds.get(0).label().text()).matches()) {
      return funds;
    }
    List<RawFund> parts = funds.subList(1, funds.size());
    boolean told = PART.matcher(parts.get(0).label().text()).matches();
    if (told ? isLess(funds.get(0), parts) : !isSum(funds.get(0), parts)) {
      return funds;
    }
    List<RawFund> settled = new ArrayList<>(funds);
    settled.set(0, funds.get(0).asTotal());
    return settled;
  }

  /** 财政资金小计, of which all others are parts: nothing else was given. */
  private static boolean isSubtotalOfAll(List<RawFund> funds) {
    return SUBTOTAL.matcher(LabelKey.of(funds.get(0).label().text())).matches()
        && funds.subList(1, funds.size()).stream()
            .allMatch(fund -> fund.depth() > funds.get(0).depth());
  }

  /** What {@code settled} says of {@code funds} though no words do. */
  static List<Guess> guesses(List<RawFund> funds, List<RawFund> settled) {
    return settled.equals(funds)
        ? List.of()
        : List.of(new Guess(funds.get(0).label().cell(), Term.FUND_BLOCK));
  }

  private static boolean isSum(RawFund whole, List<RawFund> rows) {
    int first = rows.get(0).depth();
    List<RawFund> parts = rows.stream().filter(row -> row.depth() == first).toList();
    boolean known = parts.stream().anyMatch(part -> part.kind() != FundKind.OTHER);
    boolean proved = false;
    for (Function<RawFund, @Nullable RawValue> amount : AMOUNTS) {
      BigDecimal sum = figure(amount.apply(whole));
      if (sum == null || sum.signum() == 0) {
        continue;
      }
      List<BigDecimal> figures =
          parts.stream().map(amount).map(FundTotals::figure).map(FundTotals::orZero).toList();
      long some = figures.stream().filter(figure -> figure.signum() != 0).count();
      if (sum.compareTo(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) != 0) {
        return false;
      }
      proved |= known || some >= FEWEST_UNKNOWN_PARTS;
    }
    return proved;
  }

  /** Whether the rows come to more: those behind its own parts stand beside it. */
  private static boolean isLess(RawFund whole, List<RawFund> rows) {
    return AMOUNTS.stream()
        .anyMatch(
            amount -> {
              BigDecimal own = figure(amount.apply(whole));
              BigDecimal all =
                  rows.stream()
                      .filter(row -> row.depth() <= 1)
                      .map(amount)
                      .map(FundTotals::figure)
                      .map(FundTotals::orZero)
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              return own != null && own.compareTo(all) < 0;
            });
  }

  private static BigDecimal orZero(@Nullable BigDecimal figure) {
    return figure == null ? BigDecimal.ZERO : figure;
  }

  /** Null where it is no figure. */
  static @Nullable BigDecimal figure(@Nullable RawValue value) {
    return value == null ? null : Figures.decimal(value.text(), value.number());
  }
}

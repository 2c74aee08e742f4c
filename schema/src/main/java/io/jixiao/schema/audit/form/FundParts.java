package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a fund row do not come to it, or none of them is filled in. */
final class FundParts implements Check {

  private enum Column {
    INITIAL("initialBudget", Fund::initialBudget),
    ADJUSTED("adjustedBudget", Fund::adjustedBudget),
    EXECUTED("executed", Fund::executed);

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<Fund, @Nullable Amount> amount;

    Column(String field, Function<Fund, @Nullable Amount> amount) {
      this.field = field;
      this.amount = amount;
    }

    @Nullable BigDecimal yuan(Fund row) {
      Amount printed = amount.apply(row);
      return printed == null ? null : printed.yuan();
    }

    BigDecimal tolerance(Project project, Fund row) {
      return Money.tolerance(project, amount.apply(row));
    }

    Text heading() {
      return Say.clause("COLUMN." + name());
    }
  }

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Fund> funds = form.project().funds();
    for (int i = 0; i < funds.size(); i++) {
      List<Fund> parts = parts(funds, i);
      if (!parts.isEmpty()) {
        compare(form.project(), i, parts, remarks);
      }
    }
  }

  private static void compare(Project project, int whole, List<Fund> parts, Remarks remarks) {
    Fund row = project.funds().get(whole);
    List<Text> differing = new ArrayList<>();
    String path = null;
    for (Column column : Column.values()) {
      BigDecimal printed = column.yuan(row);
      if (printed == null) {
        continue;
      }
      if (parts.stream().allMatch(part -> column.yuan(part) == null)) {
        blank(project, whole, column, printed, remarks);
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal tolerance = column.tolerance(project, row);
      for (Fund part : parts) {
        sum = sum.add(PrintedPoints.orNone(column.yuan(part)));
        tolerance = tolerance.add(column.tolerance(project, part));
      }
      if (Tolerance.differ(printed, sum, tolerance)) {
        path = path == null ? column.field : path;
        differing.add(
            Say.clause(
                "PARTS", column.heading(), Say.money(project, printed), Say.money(project, sum)));
      }
    }
    if (path != null) {
      remarks.raise(
          FindingCode.FUND_PARTS_DO_NOT_SUM,
          "funds[" + whole + "]." + path,
          Money.label(row),
          Text.joined(differing));
    }
  }

  private static void blank(
      Project project, int whole, Column column, BigDecimal printed, Remarks remarks) {
    if (printed.signum() != 0) {
      remarks.raise(
          FindingCode.FUND_PART_BLANK,
          "funds[" + (whole + 1) + "]." + column.field,
          Money.label(project.funds().get(whole)),
          column.heading(),
          Say.money(project, printed));
    }
  }

  /** The rows right below that stand one level deeper. */
  private static List<Fund> parts(List<Fund> funds, int whole) {
    int depth = funds.get(whole).depth();
    List<Fund> parts = new ArrayList<>();
    for (int i = whole + 1; i < funds.size() && funds.get(i).depth() > depth; i++) {
      if (funds.get(i).depth() == depth + 1) {
        parts.add(funds.get(i));
      }
    }
    return parts;
  }
}

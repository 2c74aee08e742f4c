package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The points printed in a heading are not those of the rows under it, or all points do not come to
 * what the total row prints, with or without the fund block's; on a form without a total row, to
 * the full mark.
 */
final class WeightsDoNotSum implements Check {
  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Set<List<String>> seen = new HashSet<>();
    List<IndicatorGroup> groups = form.project().groups();
    for (int i = 0; i < groups.size(); i++) {
      BigDecimal printed = groups.get(i).weight();
      if (printed != null && !groups.get(i).path().isEmpty() && seen.add(groups.get(i).path())) {
        heading(form.project(), i, groups.get(i), printed, remarks);
      }
    }
    BigDecimal indicators = form.points().indicatorWeights();
    if (indicators != null && !form.indicators().isEmpty()) {
      total(form, indicators, remarks);
    }
  }

  private static void heading(
      Project project, int index, IndicatorGroup group, BigDecimal printed, Remarks remarks) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = Tolerance.of(printed);
    boolean empty = true;
    for (Indicator row : project.indicators()) {
      if (isUnder(group.path(), row.path())) {
        if (row.weight() == null) {
          return;
        }
        empty = false;
        sum = sum.add(row.weight());
        tolerance = tolerance.add(Tolerance.of(row.weight()));
      }
    }
    if (!empty && Tolerance.differ(printed, sum, tolerance)) {
      Text what = Say.clause("POINTS.heading", Say.text(last(group.path())));
      raise(remarks, "groups[" + index + "]", what, printed, sum);
    }
  }

  private static void total(AuditedForm form, BigDecimal indicators, Remarks remarks) {
    BigDecimal all = PrintedPoints.orNone(form.points().fundWeight()).add(indicators);
    BigDecimal printed = form.project().reported().weight();
    BigDecimal tolerance = form.points().roundingOfWeights().add(Tolerance.of(printed));
    BigDecimal full = form.fullMark();
    if (printed != null) {
      boolean right =
          !Tolerance.differ(all, printed, tolerance) || form.points().leavesOutFund(printed, full);
      raiseUnless(right, remarks, "reported.weight", "POINTS.total", printed, all);
    } else if (hasFundPoints(form)) {
      boolean right = !Tolerance.differ(all, full, tolerance);
      raiseUnless(right, remarks, "indicators", "POINTS.full", full, all);
    }
  }

  /** Without a total row and points of the fund block nobody knows what the full mark would be. */
  private static boolean hasFundPoints(AuditedForm form) {
    return form.mainFund() != null && form.mainFund().row().weight() != null;
  }

  private static void raiseUnless(
      boolean right,
      Remarks remarks,
      String path,
      String what,
      BigDecimal printed,
      BigDecimal sum) {
    if (!right) {
      raise(remarks, path, Say.clause(what), printed, sum);
    }
  }

  private static void raise(
      Remarks remarks, String path, Text what, BigDecimal printed, BigDecimal sum) {
    remarks.raise(FindingCode.WEIGHTS_DO_NOT_SUM, path, what, Say.figure(printed), Say.figure(sum));
  }

  private static boolean isUnder(List<String> heading, List<String> path) {
    return path.size() >= heading.size() && path.subList(0, heading.size()).equals(heading);
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }
}

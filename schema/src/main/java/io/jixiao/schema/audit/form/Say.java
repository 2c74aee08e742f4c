package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How findings put figures, rows and clauses. */
final class Say {
  private static final Messages CLAUSES = Messages.beside(Say.class, "clauses");
  private static final int MOST_NAMED = 6;

  private Say() {}

  /** Without an exponent and without zeros behind the point. */
  static String figure(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  /** In the form's unit: {@code 6.9 万元}. */
  static String money(Project project, BigDecimal yuan) {
    String unit = Objects.requireNonNullElse(project.amountUnit(), "元");
    BigDecimal one = Objects.requireNonNull(Figures.amountInYuan("1", unit), "one is a figure");
    int decimals = one.precision() - one.scale() - 1;
    return figure(yuan.movePointLeft(decimals)) + " " + unit;
  }

  /** The first few by name. */
  static String names(List<Indicator> rows) {
    String names =
        rows.stream().limit(MOST_NAMED).map(Indicator::name).collect(Collectors.joining("、"));
    return rows.size() > MOST_NAMED ? names + "…" : names;
  }

  /** A part of a sentence, in both languages. */
  static Text clause(String key, Object... arguments) {
    return CLAUSES.text(key, arguments);
  }
}

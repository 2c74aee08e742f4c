package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How findings put texts of the form, figures and clauses. */
final class Say {
  private static final Messages CLAUSES = Messages.beside(Say.class, "clauses");
  private static final int LONGEST = 40;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Say() {}

  /** On one line, and not at any length; a dash for nothing. */
  static String text(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    if (line.isEmpty()) {
      return "-";
    }
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** With its unit, which may stand in a column of its own. */
  static String value(@Nullable Measure measure) {
    if (measure == null) {
      return "";
    }
    String text = text(measure.text());
    boolean bare = Character.isDigit(text.charAt(text.length() - 1));
    return bare && measure.unit() != null ? text + measure.unit() : text;
  }

  /** Without an exponent and without zeros behind the point. */
  static String figure(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  /** In the form's unit: {@code 6.9 万元}. */
  static String money(Project project, BigDecimal yuan) {
    String printed = project.amountUnit();
    String unit = printed == null || printed.isBlank() ? "元" : printed;
    BigDecimal one = Objects.requireNonNull(Figures.amountInYuan("1", unit), "one is a figure");
    int decimals = one.precision() - one.scale() - 1;
    return figure(yuan.movePointLeft(decimals)) + " " + unit;
  }

  /** A part of a sentence, in both languages. */
  static Text clause(String key, Object... arguments) {
    return CLAUSES.text(key, arguments);
  }
}

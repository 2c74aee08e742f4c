package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An indicator asks for the execution rate, which the fund block has points for already. */
final class IndicatorRepeatsFundBlock implements Check {
  private static final Pattern EXECUTION =
      Pattern.compile("预算.{0,4}(执行|完成)(率|进度|情况)|(资金|经费).{0,4}执行(率|进度|情况)");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    BigDecimal weight = form.points().fundWeight();
    if (weight == null || weight.signum() <= 0 || form.points().fundScore() == null) {
      return;
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      String name = form.indicators().get(i).name();
      if (mayAsk(name) && EXECUTION.matcher(Normal.compact(name)).find()) {
        remarks.raise(
            FindingCode.INDICATOR_REPEATS_FUND_BLOCK,
            Rows.path(i, "name"),
            Say.text(name),
            Say.figure(weight));
      }
    }
  }

  /** Most names are seen at once to be about something else. */
  private static boolean mayAsk(String name) {
    return name.indexOf('率') >= 0 || name.indexOf('进') >= 0 || name.indexOf('情') >= 0;
  }
}

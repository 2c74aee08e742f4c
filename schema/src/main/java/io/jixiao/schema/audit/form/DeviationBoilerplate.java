package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sentence as the reason of four or more rows that lost points: a status, no causes. */
final class DeviationBoilerplate implements Check {
  private static final int FEWEST = 4;

  /** Shorter ones (同上, 资金未到位) point at a cause that several rows may well share. */
  private static final int SHORTEST = 8;

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Map<String, Integer> times = new HashMap<>();
    for (Indicator indicator : form.indicators()) {
      String reason = reason(indicator);
      if (reason != null && times.merge(reason, 1, Integer::sum) == FEWEST) {
        Rows rows = Rows.where(form, i -> reason.equals(reason(form.indicators().get(i))));
        remarks.raise(
            FindingCode.DEVIATION_BOILERPLATE,
            rows,
            "deviationReason",
            rows.count(),
            rows.names(),
            Say.text(String.valueOf(indicator.deviationReason())));
      }
    }
  }

  /** The reason of a row that lost points; null for others. */
  private static @Nullable String reason(Indicator indicator) {
    BigDecimal weight = indicator.weight();
    BigDecimal score = indicator.score();
    String reason = indicator.deviationReason();
    if (reason == null || weight == null || score == null || score.compareTo(weight) >= 0) {
      return null;
    }
    String compact = Normal.compact(reason);
    return compact.length() < SHORTEST ? null : compact;
  }
}

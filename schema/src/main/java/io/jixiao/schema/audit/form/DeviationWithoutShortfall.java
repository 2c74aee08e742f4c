package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.Reasons;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows with all their points and a reason for a deviation that the figures do not show. */
final class DeviationWithoutShortfall implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Set<String> explained =
        IntStream.range(0, form.indicators().size())
            .filter(i -> fallsShort(form, i))
            .mapToObj(i -> form.indicators().get(i).deviationReason())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Rows rows =
        Rows.where(
            form,
            i ->
                !fallsShort(form, i)
                    && !explained.contains(form.indicators().get(i).deviationReason()));
    remarks.raise(
        FindingCode.DEVIATION_WITHOUT_SHORTFALL,
        rows,
        "deviationReason",
        rows.count(),
        rows.names());
  }

  /** One reason may be merged over several rows, of which only some do. */
  private static boolean fallsShort(AuditedForm form, int row) {
    return !isFull(form.indicators().get(row)) || deviates(form.comparison(row).ratio());
  }

  private static boolean isFull(Indicator row) {
    return row.weight() != null
        && row.score() != null
        && row.weight().signum() > 0
        && row.score().compareTo(row.weight()) >= 0
        && Reasons.isGiven(row.deviationReason());
  }

  /** More than was asked for is a deviation, too. */
  private static boolean deviates(@Nullable BigDecimal ratio) {
    return ratio != null && ratio.compareTo(BigDecimal.ONE) != 0;
  }
}

package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.text.Normal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 12.31日: a day that reads like a decimal; once a row. */
final class DateFormatAmbiguous implements Check {
  private static final Pattern DECIMAL_DAY =
      Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}(?![\\d.])");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      if (!look(Rows.path(i, "target"), form.target(i), remarks)) {
        look(Rows.path(i, "actual"), form.actual(i), remarks);
      }
    }
  }

  private static boolean look(String path, @Nullable Measure measure, Remarks remarks) {
    LocalDate day = measure == null || measure.kind() != MeasureKind.DATE ? null : measure.date();
    if (measure == null
        || day == null
        || !DECIMAL_DAY.matcher(Normal.unspaced(measure.text())).find()) {
      return false;
    }
    remarks.raise(FindingCode.DATE_FORMAT_AMBIGUOUS, path, Say.value(measure), day.toString());
    return true;
  }
}

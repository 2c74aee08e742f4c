package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/**
 * Words of hope as a target (逐年上升), or a share of what is not said: ≥20% for a sentence about where
 * a station lies. Conditions that hold or do not (健全, 合规, 按时) can be told. Rows that are listed as
 * echoed or boilerplate are not listed again.
 */
final class TargetNotMeasurable implements Check {
  private static final Pattern HOPE =
      Pattern.compile(
          "提[高升]|改善|增强|加强|上升|增长|扩大|优化|促进|推动|推进|减轻|降低|下降|减少|缓解|"
              + "长期|持续|逐[步年渐]|稳步|不断|明显|显著|有效|较好|良好|保障|维护|提供");

  private static final Pattern SENTENCE = Pattern.compile(".[,;。].");
  private static final Pattern MEASURED = Pattern.compile("[率比度占量数额分]|次|程度|水平|覆盖|百分|得分|成本|经费|资金");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows rows = Rows.where(form, i -> isOpen(form, i));
    remarks.raise(
        FindingCode.TARGET_NOT_MEASURABLE,
        rows,
        "target",
        rows.count(),
        rows.names(),
        rows.points());
  }

  private static boolean isOpen(AuditedForm form, int indicator) {
    Measure target = form.target(indicator);
    if (target == null) {
      return false;
    }
    if (target.kind() == MeasureKind.QUANTITY) {
      return "%".equals(target.baseUnit()) && isSentence(form.indicators().get(indicator).name());
    }
    return target.kind() == MeasureKind.QUALITATIVE
        && target.band() == null
        && HOPE.matcher(target.text()).find()
        && !TargetEchoed.isEcho(form, indicator)
        && !ActualBoilerplate.isBoilerplate(form, indicator);
  }

  /** A name in clauses that nowhere says what the share is of. */
  private static boolean isSentence(String name) {
    String plain = Normal.unspaced(name);
    return SENTENCE.matcher(plain).find() && !MEASURED.matcher(plain).find();
  }
}

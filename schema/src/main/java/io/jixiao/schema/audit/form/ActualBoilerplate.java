package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** 达成年度指标 for 稳步提升: that it was reached, without a word about what was. */
final class ActualBoilerplate implements Check {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:已经?|均|全部|全面|圆满|顺利|较好地?)*"
              + "(?:全部|部分|基本)?(?:按时|按期|如期|按计划|按要求|保质保量)?"
              + "(?:达成|完成|实现|达到|达标|合格|落实)了?"
              + "(?:年度|年初|全年|预期|预定|既定|设定|绩效|预算|各项|工作|项目)*"
              + "(?:指标值?|目标值?|任务|要求|效果|计划)*"
              + "(?:[,，]?[并且]?具有一定效果)?[。.]?");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows rows = Rows.where(form, i -> isBoilerplate(form, i));
    remarks.raise(
        FindingCode.ACTUAL_BOILERPLATE, rows, "actual", rows.count(), rows.names(), rows.points());
  }

  static boolean isBoilerplate(AuditedForm form, int indicator) {
    Measure target = form.target(indicator);
    Measure actual = form.actual(indicator);
    return target != null
        && actual != null
        && target.kind() == MeasureKind.QUALITATIVE
        && actual.kind() == MeasureKind.QUALITATIVE
        && !TargetEchoed.isEcho(form, indicator)
        && PHRASE.matcher(Normal.unspaced(actual.text())).matches();
  }
}

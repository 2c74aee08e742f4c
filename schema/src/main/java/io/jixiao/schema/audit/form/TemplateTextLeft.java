package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A hint that the template gives to whoever fills it in: (100字以内), 注：实际完成值要与…, ……. */
final class TemplateTextLeft implements Check {
  private static final Pattern HINT =
      Pattern.compile(
          "\\([^()]{0,12}\\d+(?:[-~至]\\d+)?(?:个)?字(?:以内|以下|之内|左右|以上)?[^()]{0,6}\\)"
              + "|(?:^|[。;])(?:填报说明|填写说明)\\d?:.{0,40}"
              + "|(?:^|[。;])(?:注|说明)\\d?:(?=.{0,40}?(?:填|须|应|请|如未|要与|不得)).{0,40}"
              + "|^(?:目标|指标)?\\d{0,2}[:.]?(?:\\.{3,}|…+|·{3,})$"
              + "|(?:^|[。;:])(?:请|此处|在此)(?:填写|填报|简要填写|简述|概述).{0,20}"
              + "|(?<![a-z\\d])(?:x{2,}|×{2,})(?![a-z\\d])");

  /** One of these stands in every hint, and in few other texts. */
  private static final String MARKS = "字注说填简概…·xX×ｘＸ";

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Project project = form.project();
    Goal goal = project.goal();
    if (goal != null) {
      look("goal.expected", goal.expected(), remarks);
      look("goal.actual", goal.actual(), remarks);
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      look(Rows.path(i, "name"), indicator.name(), remarks);
      look(Rows.path(i, "target"), text(indicator.target()), remarks);
      look(Rows.path(i, "actual"), text(indicator.actual()), remarks);
      look(Rows.path(i, "deviationReason"), indicator.deviationReason(), remarks);
    }
    look("conclusion", project.conclusion(), remarks);
    look("reported.deviationReason", project.reported().deviationReason(), remarks);
  }

  private static void look(String path, @Nullable String text, Remarks remarks) {
    if (text == null || !mayBeHint(text)) {
      return;
    }
    Matcher hint = HINT.matcher(Normal.compact(text));
    if (hint.find()) {
      remarks.raise(FindingCode.TEMPLATE_TEXT_LEFT, path, Say.text(hint.group()));
    }
  }

  private static boolean mayBeHint(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains("...");
  }

  private static @Nullable String text(@Nullable Measure measure) {
    return measure == null ? null : measure.text();
  }
}

package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Project;
import org.jspecify.annotations.Nullable;

/** 6.31日, 2月30日, 13月底: what was read as a day or period is none. */
final class DateInvalid implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Project project = form.project();
    Integer year = form.year();
    String filled = project.filledOnText();
    if (filled != null && project.filledOn() == null) {
      look("filledOn", filled, null, remarks);
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      look(Rows.path(i, "target"), form.target(i), year, remarks);
      look(Rows.path(i, "actual"), form.actual(i), year, remarks);
    }
  }

  private static void look(
      String path, @Nullable Measure measure, @Nullable Integer year, Remarks remarks) {
    if (measure != null && isUndated(measure)) {
      look(path, measure.text(), year, remarks);
    }
  }

  /** Whether it, or one of several values, was to be a date and has no day. */
  private static boolean isUndated(Measure measure) {
    return switch (measure.kind()) {
      case DATE -> measure.date() == null;
      case PERIOD -> measure.date() == null || measure.from() == null;
      case COMPOUND -> measure.parts().stream().anyMatch(DateInvalid::isUndated);
      case QUANTITY, QUALITATIVE, EMPTY, UNPARSED -> false;
    };
  }

  private static void look(String path, String text, @Nullable Integer year, Remarks remarks) {
    if (PrintedDays.haveImpossible(text, year)) {
      remarks.raise(FindingCode.DATE_INVALID, path, Say.text(text));
    }
  }
}

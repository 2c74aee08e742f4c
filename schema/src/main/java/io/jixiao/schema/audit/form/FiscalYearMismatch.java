package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Another year in the project's name, or a target or actual that lies in one. A year that is only
 * implied (次年) was meant; a deadline up to the middle of the next year is a project that ends then.
 */
final class FiscalYearMismatch implements Check {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Integer year = form.year();
    if (year == null) {
      return;
    }
    String name = form.project().nameText();
    if (NamedYears.speakOfAnother(name, year)) {
      raise("name", name, year, remarks);
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Measure target = form.target(i);
      Measure actual = form.actual(i);
      // a declaration may plan for years to come
      boolean planned = actual == null;
      if (target != null && isElsewhere(target, year, planned)) {
        raise(Rows.path(i, "target"), target.text(), year, remarks);
      } else if (actual != null && isElsewhere(actual, year, false)) {
        raise(Rows.path(i, "actual"), actual.text(), year, remarks);
      }
    }
  }

  private static void raise(String path, String text, int year, Remarks remarks) {
    remarks.raise(FindingCode.FISCAL_YEAR_MISMATCH, path, Say.text(text), Integer.toString(year));
  }

  private static boolean isElsewhere(Measure measure, int year, boolean planned) {
    if (!YEAR.matcher(measure.text()).find()) {
      return false;
    }
    List<Measure> parts =
        measure.kind() == MeasureKind.COMPOUND ? measure.parts() : List.of(measure);
    List<Measure> timed = parts.stream().filter(FiscalYearMismatch::isTimed).toList();
    return !timed.isEmpty() && timed.stream().allMatch(part -> lies(part, year, planned));
  }

  private static boolean isTimed(Measure measure) {
    return measure.kind() == MeasureKind.DATE || measure.kind() == MeasureKind.PERIOD;
  }

  private static boolean lies(Measure measure, int year, boolean planned) {
    LocalDate last = measure.date();
    if (last == null) {
      return false;
    }
    LocalDate first = measure.from();
    boolean later = first == null ? isFarBehind(last, year) : first.getYear() > year;
    return last.getYear() < year || (later && !planned);
  }

  private static boolean isFarBehind(LocalDate day, int year) {
    return day.isAfter(LocalDate.of(year + 1, Month.JUNE, 30));
  }
}

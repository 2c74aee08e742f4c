package io.jixiao.importer.report;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.UnmappedCell;
import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a file, a sheet, a form or a cell.
 *
 * @param sheet null for the file as a whole
 * @param cell A1 address; of a form as a whole its first cell; null for the sheet as a whole
 * @param aboutCell whether the cell itself is concerned and takes the colour
 * @param code stable name for machines
 */
public record Remark(
    @Nullable String sheet,
    @Nullable String cell,
    boolean aboutCell,
    RemarkLevel level,
    String code,
    Text message) {
  private static final Messages MESSAGES = Messages.beside(Remark.class, "remarks");

  /** What is wrong with a file or a sheet. */
  public static Remark of(Problem problem) {
    return of(RemarkLevel.PROBLEM, problem);
  }

  /** Why a form is not stored. */
  public static Remark rejected(Problem problem, Source form) {
    return problem.sheet() == null || problem.cell() == null
        ? ofForm(form, RemarkLevel.REJECTED, problem.code(), problem.message())
        : of(RemarkLevel.REJECTED, problem);
  }

  public static Remark of(Finding finding, Source form) {
    RemarkLevel level = RemarkLevel.of(finding.severity());
    String sheet = finding.sheet() == null ? form.sheet() : finding.sheet();
    return finding.cell() == null
        ? ofForm(form, level, finding.code(), finding.message())
        : new Remark(sheet, finding.cell(), true, level, finding.code(), finding.message());
  }

  /** A cell that no field took. */
  public static Remark of(UnmappedCell cell, String sheet) {
    Text message = MESSAGES.text("CELL_NOT_UNDERSTOOD");
    return new Remark(
        sheet, cell.cell(), true, RemarkLevel.LEFT_OVER, "CELL_NOT_UNDERSTOOD", message);
  }

  /** A field that another file, or this one before, stated differently. */
  public static Remark of(FieldChange change, Source form) {
    String old = change.old();
    String code =
        old == null ? "FIELD_ADDED" : change.now() == null ? "FIELD_GONE" : "FIELD_CHANGED";
    Text message = MESSAGES.text(code, old == null ? "" : Shortened.of(old), change.path());
    return change.cell() == null
        ? ofForm(form, RemarkLevel.CHANGED, code, message)
        : new Remark(form.sheet(), change.cell(), true, RemarkLevel.CHANGED, code, message);
  }

  private static Remark of(RemarkLevel level, Problem problem) {
    boolean aboutCell = problem.sheet() != null && problem.cell() != null;
    return new Remark(
        problem.sheet(), problem.cell(), aboutCell, level, problem.code(), problem.message());
  }

  private static Remark ofForm(Source form, RemarkLevel level, String code, Text message) {
    int colon = form.range().indexOf(':');
    String first = colon < 0 ? form.range() : form.range().substring(0, colon);
    return new Remark(form.sheet(), first, false, level, code, message);
  }
}

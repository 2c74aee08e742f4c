package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The points of a fund block without a column for them: in the title at its side, {@code
 * 预算执行情况（20分）}, or in the heading of the scores, {@code 得分（20分*执行率）}. They are the total's.
 */
record FundPoints(@Nullable RawValue points) {
  private static final Pattern IN_TITLE =
      Pattern.compile("[（(]\\s*(\\d+(?:[.．]\\d+)?\\s*分)\\s*[）)]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IN_SCORE =
      Pattern.compile(
          "[（(]\\s*(\\d+(?:[.．]\\d+)?\\s*分)\\s*[*×xX].*", Pattern.UNICODE_CHARACTER_CLASS);

  static FundPoints of(Columns columns, Block block) {
    for (Cell cell : block.touching(columns.area().firstRow())) {
      RawValue points = cell.column() < columns.first() ? in(cell, IN_TITLE) : null;
      if (points != null) {
        return new FundPoints(points);
      }
    }
    Column score = columns.column(Term.SCORE);
    return new FundPoints(score == null ? null : in(score.heading(), IN_SCORE));
  }

  private static @Nullable RawValue in(Cell cell, Pattern pattern) {
    Matcher points = pattern.matcher(cell.text());
    return points.find() ? RawValue.part(points.group(1), cell) : null;
  }

  /** {@code funds}, the total of them with the points. */
  List<RawFund> given(List<RawFund> funds) {
    List<RawFund> given = new ArrayList<>(funds);
    for (int i = 0; i < given.size() && points != null; i++) {
      if (given.get(i).kind() == FundKind.TOTAL) {
        given.set(i, given.get(i).weighing(points));
        break;
      }
    }
    return given;
  }
}

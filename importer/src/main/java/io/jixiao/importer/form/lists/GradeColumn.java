package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the grades of a list: 自评结论 heads sentences or, where all of them are grades, these. */
final class GradeColumn {
  private static final Pattern GRADE = Pattern.compile("优秀?|良好?|中等?|较?差|[优良差]等");

  private GradeColumn() {}

  /** The column of {@code columns}; null where none holds grades. */
  static @Nullable Column of(Columns columns, Block block, Vocabulary vocabulary) {
    Column headed = columns.column(Term.GRADE);
    return headed != null
        ? headed
        : columns.all().stream()
            .filter(column -> column.term() == null)
            .filter(column -> vocabulary.heads(column.heading().text(), Term.CONCLUSION))
            .filter(column -> holdsGrades(column, columns.lastHeadingRow(), block))
            .findFirst()
            .orElse(null);
  }

  private static boolean holdsGrades(Column column, int lastHeadingRow, Block block) {
    List<Cell> values =
        block.cells().stream()
            .filter(cell -> cell.row() > lastHeadingRow)
            .filter(cell -> column.first() <= cell.column() && cell.column() <= column.last())
            .filter(cell -> !Placeholder.isNothing(cell.text()))
            .filter(cell -> LabelledText.of(cell.text()) == null)
            .toList();
    return !values.isEmpty()
        && values.stream().allMatch(cell -> GRADE.matcher(cell.text().strip()).matches());
  }
}

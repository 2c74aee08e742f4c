package io.jixiao.api.exports;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import io.jixiao.api.exports.QueryProblems.Code;
import io.jixiao.api.graphql.InputProblem;
import io.jixiao.api.store.queries.SavedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows, columns and pages in what a document asks for, and lists everything that stands
 * against it.
 */
final class RowPlanner {
  /** The parameter that bounds the rows. */
  static final String LIMIT = "limit";

  static final String COLUMNS = "columns";

  private static final String ROWS = "rowsAt";
  private static final String UP = "^";
  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_HEADING = 100;

  private final QueryDocument document;
  private final List<InputProblem> problems;

  private RowPlanner(QueryDocument document, List<InputProblem> problems) {
    this.document = document;
    this.problems = problems;
  }

  /** Every value below a row, in the order of the document, under its path. */
  static List<SavedColumn> everyColumn(QueryDocument document, String rowsAt) {
    List<SavedColumn> columns = new ArrayList<>();
    try {
      AnswerPath rows = AnswerPath.from(document.answer(), split(rowsAt));
      rows.end().below().values().forEach(each -> collect(each, "", columns));
    } catch (AnswerPath.UnknownKeyException unknown) {
      return List.of();
    }
    return columns;
  }

  private static void collect(AnswerField field, String above, List<SavedColumn> columns) {
    String path = above + field.key();
    if (field.isValue()) {
      columns.add(new SavedColumn(path, path));
    } else {
      field.below().values().forEach(each -> collect(each, path + ".", columns));
    }
  }

  /**
   * How the rows come about.
   *
   * @param problems takes what is wrong
   * @return null where something is
   */
  static @Nullable RowPlan plan(
      QueryDocument document,
      String rowsAt,
      List<SavedColumn> columns,
      List<InputProblem> problems) {
    int before = problems.size();
    RowPlan plan = new RowPlanner(document, problems).plan(rowsAt, columns);
    return problems.size() == before ? plan : null;
  }

  private @Nullable RowPlan plan(String rowsAt, List<SavedColumn> columns) {
    for (String reserved : List.of(LIMIT, COLUMNS)) {
      if (variable(reserved)) {
        problem(Code.RESERVED_VARIABLE, "document", reserved);
      }
    }
    checkHeadings(columns);
    AnswerPath rows = path(document.answer(), split(rowsAt), ROWS);
    if (rows == null) {
      return null;
    }
    if (rows.keys().stream().anyMatch(AnswerPath::isEntry)) {
      problem(Code.ROWS_ARE_ONE, ROWS, rowsAt);
      return null;
    }
    if (rows.end().isValue()) {
      problem(Code.ROWS_ARE_VALUES, ROWS, rowsAt);
      return null;
    }
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      problem(Code.COLUMNS_COUNT, COLUMNS, MOST_COLUMNS, columns.size());
    }
    RowPaging paging = paging(rows);
    List<RowColumn> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      RowColumn column = column(columns.get(i), rows, "columns[" + i + "].path");
      if (column != null) {
        found.add(column);
      }
    }
    return new RowPlan(
        document.text(), document.query().getVariableDefinitions(), rows.keys(), found, paging);
  }

  private void checkHeadings(List<SavedColumn> columns) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String heading = columns.get(i).heading();
      String place = "columns[" + i + "].heading";
      if (heading.isBlank()
          || heading.length() > LONGEST_HEADING
          || heading.chars().anyMatch(Character::isISOControl)) {
        problem(Code.HEADING, place, LONGEST_HEADING);
      } else if (!seen.add(heading)) {
        problem(Code.HEADING_TWICE, place, heading);
      }
    }
  }

  private @Nullable RowColumn column(SavedColumn column, AnswerPath rows, String place) {
    List<String> keys = split(column.path());
    int up = (int) keys.stream().takeWhile(UP::equals).count();
    List<AnswerField> holders = holders(rows);
    if (up >= holders.size() || up == keys.size()) {
      problem(Code.PATH_TOO_HIGH, place, column.path());
      return null;
    }
    AnswerField start = holders.get(holders.size() - 1 - up);
    AnswerPath path = path(start, keys.subList(up, keys.size()), place);
    if (path == null) {
      return null;
    }
    if (!path.end().isValue()) {
      problem(Code.COLUMN_IS_OBJECT, place, column.path());
      return null;
    }
    path.fields().stream()
        .filter(AnswerField::isConnection)
        .forEach(each -> checkPageIsSaid(each, place));
    boolean joined = path.passesList();
    return new RowColumn(
        column.heading(), up, path.keys(), ValueKind.ofType(path.end().typeName()), joined);
  }

  /** The objects that hold the lists on the way to the rows, innermost last, then the row. */
  private List<AnswerField> holders(AnswerPath rows) {
    List<AnswerField> holders = new ArrayList<>();
    AnswerField above = document.answer();
    for (AnswerField each : rows.fields()) {
      if (each.isList()) {
        holders.add(above);
      }
      above = each;
    }
    holders.add(above);
    return holders;
  }

  /** A list that is cut off without anybody having said so is no table. */
  private @Nullable RowPaging paging(AnswerPath rows) {
    RowPaging paging = null;
    List<AnswerField> passed = new ArrayList<>();
    for (AnswerField each : rows.fields()) {
      passed.add(each);
      if (each.isConnection()) {
        boolean follows = isVariable(each, RowPaging.AFTER);
        if (follows && paging == null && passed.stream().noneMatch(AnswerField::isList)) {
          checkPageInfo(each);
          paging = new RowPaging(new AnswerPath(passed).keys(), isVariable(each, RowPaging.FIRST));
        } else {
          checkPageIsSaid(each, ROWS);
        }
      }
    }
    if (paging == null && variable(RowPaging.AFTER)) {
      problem(Code.AFTER_ELSEWHERE, ROWS);
    }
    return paging;
  }

  private void checkPageInfo(AnswerField connection) {
    AnswerField info = connection.below().get(RowPaging.PAGE_INFO);
    if (info == null
        || !info.below().containsKey(RowPaging.HAS_NEXT)
        || !info.below().containsKey(RowPaging.END)) {
      problem(Code.PAGE_INFO_MISSING, "document", connection.key());
    }
  }

  private void checkPageIsSaid(AnswerField connection, String place) {
    if (connection.argument(RowPaging.FIRST) == null && connection.argument("last") == null) {
      problem(Code.PAGES_UNSAID, place, connection.key());
    }
  }

  private static boolean isVariable(AnswerField field, String name) {
    return field.argument(name) instanceof VariableReference variable
        && variable.getName().equals(name);
  }

  private boolean variable(String name) {
    OperationDefinition query = document.query();
    return query.getVariableDefinitions().stream()
        .map(VariableDefinition::getName)
        .anyMatch(name::equals);
  }

  private @Nullable AnswerPath path(AnswerField start, List<String> keys, String place) {
    try {
      return AnswerPath.from(start, keys);
    } catch (AnswerPath.UnknownKeyException unknown) {
      problem(Code.PATH_UNKNOWN, place, String.join(".", keys), unknown.key());
      return null;
    }
  }

  private static List<String> split(String path) {
    return Arrays.asList(path.split("\\.", -1));
  }

  private void problem(Code code, String place, Object... arguments) {
    problems.add(QueryProblems.of(code, place, arguments));
  }
}

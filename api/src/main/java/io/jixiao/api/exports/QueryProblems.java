package io.jixiao.api.exports;

import io.jixiao.api.graphql.InputProblem;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.Arrays;

/** What can be wrong with a query to be saved, or with the parameters of a request for its rows. */
final class QueryProblems {
  static final Messages MESSAGES = Messages.beside(QueryProblems.class, "messages");

  /** For machines; the sentences are in the bundles beside. */
  enum Code {
    NAME,
    TITLE,
    DOCUMENT_TOO_LONG,
    DOCUMENT_INVALID,
    NOT_ONE_QUERY,
    TOO_MANY_FIELDS,
    RESERVED_VARIABLE,
    PATH_UNKNOWN,
    PATH_TOO_HIGH,
    ROWS_ARE_ONE,
    ROWS_ARE_VALUES,
    COLUMN_IS_OBJECT,
    COLUMNS_COUNT,
    HEADING,
    HEADING_TWICE,
    PAGES_UNSAID,
    AFTER_ELSEWHERE,
    PAGE_INFO_MISSING,
    PARAMETER_UNKNOWN,
    PARAMETER_MISSING,
    PARAMETER_REPEATED,
    PARAMETER_UNREADABLE,
    COLUMN_UNKNOWN
  }

  private QueryProblems() {}

  static InputProblem of(Code code, String path, Object... arguments) {
    Text message =
        MESSAGES.text(
            code.name(), Arrays.stream(arguments).map(String::valueOf).toArray(Object[]::new));
    return new InputProblem(code.name(), path, message);
  }
}

package io.jixiao.api.exports;

import graphql.GraphQLError;
import io.jixiao.api.graphql.InputProblem;
import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/** Requests for rows that cannot be served. */
final class ExportProblems {
  private static final Messages MESSAGES = QueryProblems.MESSAGES;
  private static final String INTERNAL = "INTERNAL_ERROR";

  private ExportProblems() {}

  static ProblemException unknown(String name) {
    return new ProblemException(
        HttpStatus.NOT_FOUND, "QUERY_UNKNOWN", MESSAGES.text("QUERY_UNKNOWN", name));
  }

  static ProblemException unknownFormat(String file) {
    return new ProblemException(
        HttpStatus.NOT_FOUND, "FORMAT_UNKNOWN", MESSAGES.text("FORMAT_UNKNOWN", file));
  }

  static ProblemException busy(int most) {
    return new ProblemException(
        HttpStatus.SERVICE_UNAVAILABLE,
        "TOO_MANY_AT_ONCE",
        MESSAGES.text("TOO_MANY_AT_ONCE", Integer.toString(most)));
  }

  static ProblemException parameters(List<InputProblem> problems) {
    return listed("INVALID_PARAMETERS", HttpStatus.BAD_REQUEST, problems);
  }

  /** The schema has changed since it was saved. */
  static ProblemException outdated(List<InputProblem> problems) {
    return listed("QUERY_OUTDATED", HttpStatus.CONFLICT, problems);
  }

  /** What the engine refused, or could not do: the first of its errors. */
  static ProblemException answered(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    Object code = extensions == null ? null : extensions.get("code");
    Object message = extensions == null ? null : extensions.get("message");
    Text text =
        message instanceof Map<?, ?> said
                && said.get("zh") instanceof String zh
                && said.get("en") instanceof String en
            ? new Text(zh, en)
            : new Text(error.getMessage(), error.getMessage());
    return new ProblemException(
        status(error), code instanceof String known ? known : INTERNAL, text);
  }

  private static HttpStatus status(GraphQLError error) {
    Object type = error.getErrorType();
    if (type == ErrorType.NOT_FOUND) {
      return HttpStatus.NOT_FOUND;
    }
    boolean asked =
        type == ErrorType.BAD_REQUEST
            || type == graphql.ErrorType.InvalidSyntax
            || type == graphql.ErrorType.ValidationError
            || type == graphql.ErrorType.ExecutionAborted;
    return asked ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
  }

  private static ProblemException listed(
      String code, HttpStatus status, List<InputProblem> problems) {
    Text all = Text.joined(problems.stream().map(InputProblem::message).toList());
    ProblemException listed = new ProblemException(status, code, MESSAGES.text(code, all));
    listed.getBody().setProperty("problems", problems);
    return listed;
  }

  static ProblemException tooManyRows(int most) {
    return new ProblemException(
        HttpStatus.BAD_REQUEST,
        "TOO_MANY_ROWS",
        MESSAGES.text("TOO_MANY_ROWS", Integer.toString(most)));
  }
}

package io.jixiao.api.graphql;

import io.jixiao.schema.text.Text;
import java.util.List;

/** What a caller asked for cannot be done, and the caller can do something about it. */
public final class RequestRejected extends RuntimeException {
  private final ErrorCode code;
  private final transient Object[] arguments;
  private final transient List<InputProblem> problems;

  /**
   * @param arguments for the sentence of {@code code}; they are shown to the caller
   */
  public RequestRejected(ErrorCode code, Object... arguments) {
    this(code, List.of(), arguments);
  }

  private RequestRejected(ErrorCode code, List<InputProblem> problems, Object... arguments) {
    super(code.name(), null, false, false);
    this.code = code;
    this.arguments = arguments.clone();
    this.problems = List.copyOf(problems);
  }

  /** Says everything that is wrong: in the sentence of {@code code} and one by one beside it. */
  public static RequestRejected because(ErrorCode code, List<InputProblem> problems) {
    return new RequestRejected(
        code, problems, Text.joined(problems.stream().map(RequestRejected::said).toList()));
  }

  private static Text said(InputProblem problem) {
    String path = problem.path();
    Text message = problem.message();
    return path.isEmpty()
        ? message
        : new Text(path + "：" + message.zh(), path + ": " + message.en());
  }

  /** For machines. */
  public ErrorCode code() {
    return code;
  }

  /** The same about a part of what a caller sent, as one of several problems. */
  public InputProblem problem(String path) {
    return new InputProblem(code.name(), path, Errors.text(code, arguments));
  }

  Object[] arguments() {
    return arguments.clone();
  }

  List<InputProblem> problems() {
    return problems;
  }
}

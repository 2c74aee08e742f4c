package io.jixiao.api.workbooks;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import org.springframework.http.HttpStatus;

/** Requests for workbooks that cannot be served. */
final class WorkbookProblems {
  private static final Messages MESSAGES = Messages.beside(WorkbookProblems.class, "messages");

  private WorkbookProblems() {}

  static ProblemException notFound(String code, String id) {
    return new ProblemException(HttpStatus.NOT_FOUND, code, MESSAGES.text(code, id));
  }

  /** The code names the parameter. */
  static ProblemException badRequest(String code, String value) {
    return new ProblemException(HttpStatus.BAD_REQUEST, code, MESSAGES.text(code, value));
  }
}

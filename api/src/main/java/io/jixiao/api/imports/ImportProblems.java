package io.jixiao.api.imports;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import org.springframework.http.HttpStatus;

/** Requests about imports that cannot be served. */
final class ImportProblems {

  private static final Messages MESSAGES = Messages.beside(ImportProblems.class, "messages");

  private ImportProblems() {}

  static ProblemException unknown(String importId) {
    return problem(HttpStatus.NOT_FOUND, "IMPORT_UNKNOWN", importId);
  }

  static ProblemException unfinished(String importId) {
    return problem(HttpStatus.CONFLICT, "IMPORT_NOT_FINISHED", importId);
  }

  static ProblemException annotationsBusy() {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "ANNOTATIONS_BUSY");
  }

  /** The code names the field. */
  static ProblemException badRequest(String code, String... arguments) {
    return problem(HttpStatus.BAD_REQUEST, code, arguments);
  }

  private static ProblemException problem(HttpStatus status, String code, String... arguments) {
    return new ProblemException(status, code, MESSAGES.text(code, (Object[]) arguments));
  }
}

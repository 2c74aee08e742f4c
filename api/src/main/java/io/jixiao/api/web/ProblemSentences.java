package io.jixiao.api.web;

import io.jixiao.schema.text.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Code and sentence for problems that the framework finds. */
final class ProblemSentences {
  static final String INTERNAL_ERROR = "INTERNAL_ERROR";

  private static final Messages MESSAGES = Messages.beside(ProblemSentences.class, "messages");

  private ProblemSentences() {}

  static void complete(ProblemDetail body, String code, Object... arguments) {
    ProblemBody.complete(body, code, MESSAGES.text(code, arguments));
  }

  static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    if (known == null) {
      return status.is4xxClientError() ? "BAD_REQUEST" : "UNAVAILABLE";
    }
    return switch (known) {
      case UNAUTHORIZED -> "TOKEN_REQUIRED";
      case FORBIDDEN -> "FORBIDDEN";
      case NOT_FOUND -> "NOT_FOUND";
      case METHOD_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
      case NOT_ACCEPTABLE -> "NOT_ACCEPTABLE";
      case CONTENT_TOO_LARGE -> "TOO_LARGE";
      case UNSUPPORTED_MEDIA_TYPE -> "UNSUPPORTED_MEDIA_TYPE";
      case INTERNAL_SERVER_ERROR -> INTERNAL_ERROR;
      default -> status.is4xxClientError() ? "BAD_REQUEST" : "UNAVAILABLE";
    };
  }
}

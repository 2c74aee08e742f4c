package io.jixiao.api.web;

import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be served, answered as RFC 9457 problem details in both languages. */
public class ProblemException extends ErrorResponseException {
  /**
   * @param code stable name for machines, in capitals
   * @param message sentence for people
   */
  public ProblemException(HttpStatus status, String code, Text message) {
    this(status, code, message, null);
  }

  /**
   * @param code stable name for machines, in capitals
   * @param message sentence for people
   * @param cause for the log only
   */
  public ProblemException(HttpStatus status, String code, Text message, @Nullable Throwable cause) {
    super(status, body(status, code, message), cause);
  }

  private static ProblemDetail body(HttpStatus status, String code, Text message) {
    ProblemDetail body = ProblemDetail.forStatus(status);
    ProblemBody.complete(body, code, message);
    return body;
  }
}

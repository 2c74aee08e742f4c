package io.jixiao.api.web;

import io.jixiao.importer.limits.ReadLimits;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one edge at which failures of HTTP requests become answers. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unreadableUpload(
      MultipartException exception, WebRequest request) {
    ProblemDetail body = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    ProblemSentences.complete(body, "UNREADABLE_UPLOAD");
    return handleExceptionInternal(
        exception, body, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
  }

  /** The server's limits of requests are those of {@code jixiao.limits}. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail body = ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
    for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SizeException size) {
        boolean ofFile = size instanceof FileSizeLimitExceededException;
        ProblemSentences.complete(
            body,
            ofFile ? "FILE_TOO_LARGE" : "UPLOAD_TOO_LARGE",
            ReadLimits.megabytes(size.getPermittedSize()));
      }
    }
    return handleExceptionInternal(exception, body, headers, HttpStatus.CONTENT_TOO_LARGE, request);
  }

  /**
   * Our own mistakes: the answer has an id, the log has the same id and the rest. An answer that
   * was begun already is broken off by the server, so that nobody takes a part of it for the whole.
   */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Exception exception, ServletWebRequest request)
      throws Exception {
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      return unanswered(exception);
    }
    HttpServletResponse response = request.getResponse();
    if (response != null && response.isCommitted()) {
      throw exception;
    }
    String id = UUID.randomUUID().toString();
    log.error("Request failed, id {}", id, exception);
    ProblemDetail body = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    ProblemSentences.complete(body, ProblemSentences.INTERNAL_ERROR, id);
    return handleExceptionInternal(
        exception, body, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
      MissingServletRequestPartException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail body = exception.getBody();
    ProblemSentences.complete(body, "MISSING_PART", exception.getRequestPartName());
    return handleExceptionInternal(exception, body, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail body = exception.getBody();
    ProblemSentences.complete(body, "MISSING_PARAMETER", exception.getParameterName());
    return handleExceptionInternal(exception, body, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail body = ProblemDetail.forStatus(status);
    ProblemSentences.complete(body, "BAD_PARAMETER", String.valueOf(exception.getPropertyName()));
    return handleExceptionInternal(exception, body, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleAsyncRequestNotUsableException(
      AsyncRequestNotUsableException exception, WebRequest request) {
    return unanswered(exception);
  }

  /** A reader who went away needs no answer. */
  private static @Nullable ResponseEntity<Object> unanswered(Exception exception) {
    log.debug("The client left before the answer was complete", exception);
    return null;
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem && !ProblemBody.isComplete(problem)) {
      ProblemSentences.complete(problem, ProblemSentences.code(status), "");
    }
    return new ResponseEntity<>(body, headers, status);
  }
}

package io.jixiao.api.graphql;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that are larger than any query. Parsed JSON takes some thirty times the memory of
 * its text, so the size is known before anything is parsed, even where the client does not tell it.
 * And bodies that trickle in, since a thread waits for each.
 */
final class BodyLimitFilter extends OncePerRequestFilter {
  /** Two cursors of the greatest length fit. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

  private static final int AT_A_TIME = 16 * 1024;
  private static final int MOST_OF_NULL = 1024;
  private static final Pattern NOT_OF_NULL =
      Pattern.compile("[\\s\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]+");
  private static final String CODE = "TOO_LARGE";
  private static final Messages MESSAGES = Messages.beside(BodyLimitFilter.class, "messages");

  private final HandlerExceptionResolver problems;
  private final Duration most;

  /**
   * @param most how long a body may take to come
   */
  BodyLimitFilter(HandlerExceptionResolver problems, Duration most) {
    this.problems = problems;
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MAX_BYTES) {
      refuse(request, response);
      return;
    }
    if (isMultipart(request.getContentType())) {
      chain.doFilter(request, response);
      return;
    }
    byte[] body = read(request.getInputStream());
    if (body == null) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
      problems.resolveException(request, response, null, tooSlow());
    } else if (body.length > MAX_BYTES) {
      refuse(request, response);
    } else if (isNull(body)) {
      // It is JSON, and the framework stumbles over it.
      problems.resolveException(
          request, response, null, new ErrorResponseException(HttpStatus.BAD_REQUEST));
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
  }

  /**
   * The body, up to one byte more than is let in.
   *
   * @return null where it does not come in time
   */
  private byte @Nullable [] read(InputStream in) throws IOException {
    long end = System.nanoTime() + most.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] some = new byte[AT_A_TIME];
    int read = 0;
    while (read >= 0 && body.size() <= MAX_BYTES) {
      if (System.nanoTime() - end >= 0) {
        return null;
      }
      read = in.read(some, 0, Math.min(AT_A_TIME, MAX_BYTES + 1 - body.size()));
      body.write(some, 0, Math.max(read, 0));
    }
    return body.toByteArray();
  }

  private ProblemException tooSlow() {
    return new ProblemException(
        HttpStatus.REQUEST_TIMEOUT,
        "BODY_TOO_SLOW",
        MESSAGES.text("BODY_TOO_SLOW", String.valueOf(most.toSeconds())));
  }

  /** The server reads parts by itself, to disk and within limits of their own. */
  private static boolean isMultipart(@Nullable String contentType) {
    return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Whether {@code body} is the JSON {@code null}, in any encoding of it. */
  private static boolean isNull(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.length() <= MOST_OF_NULL && NOT_OF_NULL.matcher(text).replaceAll("").equals("null");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) {
    problems.resolveException(
        request,
        response,
        null,
        new ProblemException(
            HttpStatus.CONTENT_TOO_LARGE,
            CODE,
            MESSAGES.text("BODY_TOO_LARGE", String.valueOf(MAX_BYTES / (1024 * 1024)))));
  }
}

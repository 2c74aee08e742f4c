package io.jixiao.api.graphql;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that are larger than any query. Parsed JSON takes some thirty times the memory of
 * its text, so the size is known before anything is parsed, even where the client does not tell it.
 */
final class BodyLimitFilter extends OncePerRequestFilter {
  /** Two cursors of the greatest length fit. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

  private static final int MOST_OF_NULL = 1024;
  private static final Pattern NOT_OF_NULL =
      Pattern.compile("[\\s\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]+");
  private static final String CODE = "TOO_LARGE";
  private static final Messages MESSAGES = Messages.beside(BodyLimitFilter.class, "messages");

  private final HandlerExceptionResolver problems;

  BodyLimitFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
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
    byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      refuse(request, response);
    } else if (isNull(body)) {
      // It is JSON, and the framework stumbles over it.
      problems.resolveException(
          request, response, null, new ErrorResponseException(HttpStatus.BAD_REQUEST));
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
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

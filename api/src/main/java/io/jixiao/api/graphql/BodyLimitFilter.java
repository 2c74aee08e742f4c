package io.jixiao.api.graphql;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that are larger than any query. Parsed JSON takes some thirty times the memory of
 * its text, so the size is known before anything is parsed, even where the client does not tell it.
 */
final class BodyLimitFilter extends OncePerRequestFilter {
  /** Two cursors of the greatest length fit. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

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
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
  }

  /** The server reads parts by itself, to disk and within limits of their own. */
  private static boolean isMultipart(@Nullable String contentType) {
    return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
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

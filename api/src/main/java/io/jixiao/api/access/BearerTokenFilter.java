package io.jixiao.api.access;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets through who bears the token; the health of the service is for everybody. */
final class BearerTokenFilter extends OncePerRequestFilter {
  private static final Messages MESSAGES = Messages.beside(BearerTokenFilter.class, "messages");
  private static final String SCHEME = "Bearer ";
  private static final String HEALTH = "/actuator/health";

  private final byte[] token;
  private final HandlerExceptionResolver problems;

  BearerTokenFilter(String token, HandlerExceptionResolver problems) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (bearsToken(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"jixiao\"");
    problems.resolveException(
        request,
        response,
        null,
        new ProblemException(
            HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED", MESSAGES.text("TOKEN_REQUIRED")));
  }

  /**
   * Compared in constant time, so that the time of an answer tells nothing about the token. The
   * server hands on each byte of a header as one character.
   */
  private boolean bearsToken(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(
            token,
            authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.ISO_8859_1));
  }
}

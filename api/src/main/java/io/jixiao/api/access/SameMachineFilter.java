package io.jixiao.api.access;

import io.jixiao.api.web.ProblemException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Without a token the service trusts this machine. A page of some other site, open in a browser on
 * this machine, is not this machine, unless it is one of those allowed: it is known by its {@code
 * Origin}, or, where it gave its own name this machine's address, by the {@code Host} it asks for.
 */
final class SameMachineFilter extends OncePerRequestFilter {
  private static final Messages MESSAGES = Messages.beside(SameMachineFilter.class, "messages");

  private final AllowedOrigins allowed;
  private final HandlerExceptionResolver problems;

  SameMachineFilter(AllowedOrigins allowed, HandlerExceptionResolver problems) {
    this.allowed = allowed;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (LocalName.is(request.getServerName())
        && (LocalName.isOrigin(origin) || allowed.contain(origin))) {
      chain.doFilter(request, response);
      return;
    }
    problems.resolveException(
        request,
        response,
        null,
        new ProblemException(
            HttpStatus.FORBIDDEN, "FOREIGN_ORIGIN", MESSAGES.text("FOREIGN_ORIGIN")));
  }
}

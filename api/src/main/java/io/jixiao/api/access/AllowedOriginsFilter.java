package io.jixiao.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that pages of the allowed origins may read what the service answers. Browsers ask
 * before they send JSON or a token, without the token; that question is answered here.
 */
final class AllowedOriginsFilter extends OncePerRequestFilter {
  private static final String AN_HOUR_IN_SECONDS = "3600";

  private final AllowedOrigins allowed;

  AllowedOriginsFilter(AllowedOrigins allowed) {
    this.allowed = allowed;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (!allowed.contain(origin)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    if (!asksBefore(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
    response.setHeader(
        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Authorization, Content-Type");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, AN_HOUR_IN_SECONDS);
    response.setStatus(HttpStatus.NO_CONTENT.value());
  }

  private static boolean asksBefore(HttpServletRequest request) {
    return HttpMethod.OPTIONS.matches(request.getMethod())
        && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
  }
}

package io.jixiao.api.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where pages of others come from that may use the service as its own page does: scheme, host and
 * port as browsers name them in {@code Origin}. {@code null} stands for files that were opened.
 */
final class AllowedOrigins {
  /** Files, and pages in sandboxed frames of any site whatever. */
  static final String FILES = "null";

  private final Set<String> origins;

  private AllowedOrigins(Set<String> origins) {
    this.origins = origins;
  }

  /**
   * @throws IllegalArgumentException with what is no origin
   */
  static AllowedOrigins of(Collection<String> given) {
    Set<String> origins = new TreeSet<>();
    for (String each : given) {
      String origin = each.strip().toLowerCase(Locale.ROOT);
      if (!origin.equals(FILES) && !isOrigin(origin)) {
        throw new IllegalArgumentException(each);
      }
      origins.add(origin);
    }
    return new AllowedOrigins(origins);
  }

  private static boolean isOrigin(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      boolean web = "http".equals(scheme) || "https".equals(scheme);
      return web && uri.getHost() != null && text.equals(scheme + "://" + uri.getRawAuthority());
    } catch (URISyntaxException exception) {
      return false;
    }
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  /** Whether files that were opened may, and so pages of whomever. */
  boolean includeFiles() {
    return origins.contains(FILES);
  }

  boolean contain(@Nullable String origin) {
    return origin != null && origins.contains(origin.toLowerCase(Locale.ROOT));
  }
}

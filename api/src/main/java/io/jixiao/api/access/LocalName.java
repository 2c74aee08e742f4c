package io.jixiao.api.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names that only this machine answers to. Asks no name server, which might lie. */
final class LocalName {
  private static final Pattern LOCAL =
      Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");
  private static final Pattern WEB = Pattern.compile("https?|null");

  private LocalName() {}

  static boolean is(@Nullable String name) {
    return name != null && LOCAL.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Whether a request with this {@code Origin} header comes from this machine. Programs send none;
   * programs built on a browser send one that is not of the web.
   */
  static boolean isOrigin(@Nullable String origin) {
    if (origin == null) {
      return true;
    }
    try {
      URI uri = new URI(origin.toLowerCase(Locale.ROOT));
      String scheme = uri.getScheme() == null ? "null" : uri.getScheme();
      return !WEB.matcher(scheme).matches() || is(uri.getHost());
    } catch (URISyntaxException exception) {
      return false;
    }
  }
}

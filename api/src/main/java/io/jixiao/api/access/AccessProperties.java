package io.jixiao.api.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service.
 *
 * @param token what every request must bear; blank means none
 * @param origins where pages of others come from that may use the service
 */
@ConfigurationProperties("jixiao")
record AccessProperties(@DefaultValue("") String token, @DefaultValue List<String> origins) {
  AccessProperties {
    token = token.strip();
    origins = List.copyOf(origins);
  }

  boolean hasToken() {
    return !token.isEmpty();
  }

  /** The token is no text for logs. */
  @Override
  public String toString() {
    return "AccessProperties[token=" + (hasToken() ? "***" : "") + ", origins=" + origins + "]";
  }
}

package io.jixiao.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service.
 *
 * @param token what every request must bear; blank means none
 */
@ConfigurationProperties("jixiao")
record AccessProperties(@DefaultValue("") String token) {
  AccessProperties {
    token = token.strip();
  }

  boolean hasToken() {
    return !token.isEmpty();
  }

  /** The token is no text for logs. */
  @Override
  public String toString() {
    return "AccessProperties[token=" + (hasToken() ? "***" : "") + "]";
  }
}

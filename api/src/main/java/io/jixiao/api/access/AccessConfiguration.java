package io.jixiao.api.access;

import io.jixiao.api.startup.StartupRefusedException;
import io.jixiao.schema.text.Messages;
import jakarta.servlet.Filter;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Guards the service by its token, or by being reachable from this machine only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessProperties.class, ServerProperties.class})
class AccessConfiguration {
  /** Right after the framework's filter that finds out which language the reader speaks. */
  private static final int ORDER = -104;

  private static final Messages MESSAGES = Messages.beside(AccessConfiguration.class, "messages");

  /**
   * @throws StartupRefusedException if other machines could reach the service without a token
   */
  @Bean
  FilterRegistrationBean<Filter> accessFilter(
      AccessProperties properties,
      ServerProperties server,
      AllowedOrigins allowed,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    requireTokenBeyondLoopback(properties, server.getAddress());
    Filter filter =
        properties.hasToken()
            ? new BearerTokenFilter(properties.token(), problems)
            : new SameMachineFilter(allowed, problems);
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(ORDER);
    return registration;
  }

  /** Before the other one, since browsers ask without a token whether they may send it. */
  @Bean
  FilterRegistrationBean<Filter> allowedOriginsFilter(AllowedOrigins allowed) {
    FilterRegistrationBean<Filter> registration =
        new FilterRegistrationBean<>(new AllowedOriginsFilter(allowed));
    registration.setEnabled(!allowed.isEmpty());
    registration.setOrder(ORDER - 1);
    return registration;
  }

  /**
   * Pages of whomever come from the origin of files, too: they may only with the token.
   *
   * @throws StartupRefusedException if one is none, or files are allowed without a token
   */
  @Bean
  static AllowedOrigins allowedOrigins(AccessProperties properties) {
    AllowedOrigins allowed;
    try {
      allowed = AllowedOrigins.of(properties.origins());
    } catch (IllegalArgumentException exception) {
      throw new StartupRefusedException(
          MESSAGES.text("originInvalid", String.valueOf(exception.getMessage())),
          MESSAGES.text("originInvalid.remedy"),
          exception);
    }
    if (allowed.includeFiles() && !properties.hasToken()) {
      throw new StartupRefusedException(
          MESSAGES.text("filesWithoutToken"), MESSAGES.text("filesWithoutToken.remedy"), null);
    }
    return allowed;
  }

  /** No address means every address of this machine. */
  static void requireTokenBeyondLoopback(
      AccessProperties properties, @Nullable InetAddress address) {
    if (properties.hasToken() || (address != null && address.isLoopbackAddress())) {
      return;
    }
    String shown = address == null ? "*" : address.getHostAddress();
    throw new StartupRefusedException(
        MESSAGES.text("tokenMissing", shown), MESSAGES.text("tokenMissing.remedy"), null);
  }
}

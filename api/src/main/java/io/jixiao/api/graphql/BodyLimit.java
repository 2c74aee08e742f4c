package io.jixiao.api.graphql;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Bounds what is read of a GraphQL request; uploads have limits of their own. */
@Configuration(proxyBeanMethods = false)
class BodyLimit {
  /** Right after the filter that knows who may use the service: others have nothing read. */
  private static final int ORDER = -103;

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      QueryProperties properties) {
    FilterRegistrationBean<BodyLimitFilter> registration =
        new FilterRegistrationBean<>(new BodyLimitFilter(problems, properties.time()));
    registration.addUrlPatterns("/graphql");
    registration.setOrder(ORDER);
    return registration;
  }
}

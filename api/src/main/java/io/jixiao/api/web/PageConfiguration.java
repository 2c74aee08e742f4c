package io.jixiao.api.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages that have an address of their own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    registry.addRedirectViewController("/graphiql/", "/graphiql");
  }

  /**
   * Tells files apart by what is in them; weakly, since they may go out compressed. What is
   * forwarded to a file is seen there: a forward ends the answer around it.
   */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> pageTags() {
    ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
    tags.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
        new FilterRegistrationBean<>(tags);
    registration.setUrlPatterns(List.of("*.html", "*.js", "*.css", "*.svg"));
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
    return registration;
  }
}

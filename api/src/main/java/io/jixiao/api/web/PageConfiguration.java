package io.jixiao.api.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages that have an address of their own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
  private final PageFiles files;

  PageConfiguration() throws IOException {
    files = PageFiles.read();
  }

  @Bean
  PageFiles pageFiles() {
    return files;
  }

  /** For browsers alone: what stands between them and the service may not serve it to others. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(files.folder() + "/**")
        .addResourceLocations(PageFiles.PLACE)
        .setUseLastModified(false)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
  }

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
    registration.setUrlPatterns(List.of("/", "*.html", "*.js", "*.css", "*.svg"));
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
    return registration;
  }
}

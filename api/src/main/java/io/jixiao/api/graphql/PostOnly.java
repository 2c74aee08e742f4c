package io.jixiao.api.graphql;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells who asks by GET that GraphQL is POST; the framework answers with nothing at all. */
@Configuration(proxyBeanMethods = false)
class PostOnly {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RouterFunction<ServerResponse> graphqlIsPost() {
    return RouterFunctions.route(
        GET("/graphql"),
        request -> {
          throw new HttpRequestMethodNotSupportedException(
              HttpMethod.GET.name(), List.of(HttpMethod.POST.name()));
        });
  }
}

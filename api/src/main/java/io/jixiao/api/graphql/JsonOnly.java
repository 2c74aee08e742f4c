package io.jixiao.api.graphql;

import static org.springframework.graphql.server.webmvc.GraphQlRequestPredicates.graphQlHttp;
import static org.springframework.graphql.server.webmvc.GraphQlRequestPredicates.graphQlSse;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells who sends something else, or accepts nothing that there is, that GraphQL is JSON; the
 * framework answers both with nothing at all.
 */
@Configuration(proxyBeanMethods = false)
class JsonOnly {
  private static final String PATH = "/graphql";
  private static final List<MediaType> SENT =
      List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType("application/graphql"));
  private static final List<MediaType> ANSWERED =
      List.of(
          MediaType.APPLICATION_JSON,
          MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
          MediaType.TEXT_EVENT_STREAM);

  /** What the framework takes, by its own rules, passes. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RouterFunction<ServerResponse> graphqlIsJson() {
    return RouterFunctions.route(
        POST(PATH).and(graphQlHttp(PATH).or(graphQlSse(PATH)).negate()),
        request -> {
          throw refusal(request);
        });
  }

  private static HttpMediaTypeException refusal(ServerRequest request) {
    MediaType sent = request.headers().contentType().orElse(null);
    return isSupported(sent)
        ? new HttpMediaTypeNotAcceptableException(ANSWERED)
        : new HttpMediaTypeNotSupportedException(sent, SENT, HttpMethod.POST);
  }

  private static boolean isSupported(@Nullable MediaType sent) {
    return sent != null && SENT.stream().anyMatch(supported -> supported.includes(sent));
  }
}

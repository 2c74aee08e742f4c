package io.jixiao.api.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes the result fit the form in which the client wants its answer. The framework writes the
 * inside of a subscription as data where events are not wanted, and where they are it hides every
 * other result, a refused subscription's errors among them.
 */
@Component
class AnswerForm implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    boolean events = wantsEvents(request);
    return chain.next(request).map(response -> fit(response, events));
  }

  /** As the framework decides it: whoever accepts JSON, too, gets JSON. */
  private static boolean wantsEvents(WebGraphQlRequest request) {
    List<MediaType> accepted = request.getHeaders().getAccept();
    return !accepted.isEmpty()
        && accepted.stream().noneMatch(AnswerForm::isJson)
        && accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::isCompatibleWith);
  }

  private static boolean isJson(MediaType accepted) {
    return accepted.isCompatibleWith(MediaType.APPLICATION_JSON)
        || accepted.isCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE);
  }

  private static WebGraphQlResponse fit(WebGraphQlResponse response, boolean events) {
    boolean subscription = response.getData() instanceof Publisher;
    if (subscription == events) {
      return response;
    }
    return events
        ? response.transform(answer -> answer.data(Flux.just(response.getExecutionResult())))
        : refused(response);
  }

  private static WebGraphQlResponse refused(WebGraphQlResponse response) {
    ExecutionResult refused = ExecutionResult.newExecutionResult().addError(needsEvents()).build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(response.getExecutionInput(), refused));
  }

  private static GraphQLError needsEvents() {
    return Errors.of(GraphqlErrorBuilder.newError(), ErrorCode.SUBSCRIPTION_NEEDS_EVENTS);
  }
}

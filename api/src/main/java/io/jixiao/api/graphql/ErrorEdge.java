package io.jixiao.api.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/**
 * The one place where exceptions become errors. Whatever is not the caller's to mend is an internal
 * error: an id that is also in the log, and nothing of the inner text.
 */
@Component
class ErrorEdge extends DataFetcherExceptionResolverAdapter
    implements SubscriptionExceptionResolver {
  private static final Logger log = LoggerFactory.getLogger(ErrorEdge.class);

  private final GivenUp givenUp;

  ErrorEdge(GivenUp givenUp) {
    this.givenUp = givenUp;
    setThreadLocalContextAware(false);
  }

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    Deadline deadline = environment.getGraphQlContext().get(Deadline.class);
    return error(
        deadline != null && givenUp.says(thrown) ? deadline.over() : thrown,
        GraphqlErrorBuilder.newError(environment),
        environment.getExecutionStepInfo().getPath().toString());
  }

  @Override
  public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
    return Mono.just(List.of(error(thrown, GraphqlErrorBuilder.newError(), "a subscription")));
  }

  private static GraphQLError error(Throwable thrown, GraphqlErrorBuilder<?> error, String place) {
    if (thrown instanceof RequestRejected rejected) {
      return Errors.of(error, rejected);
    }
    if (thrown instanceof BindException) {
      return Errors.of(error, ErrorCode.INVALID_ARGUMENT);
    }
    String id = UUID.randomUUID().toString();
    log.error("internal error {} at {}", id, place, thrown);
    return Errors.of(error, ErrorCode.INTERNAL_ERROR, id);
  }
}

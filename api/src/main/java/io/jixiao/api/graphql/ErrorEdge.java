package io.jixiao.api.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * The one place where exceptions become errors. Whatever is not the caller's to mend is an internal
 * error: an id that is also in the log, and nothing of the inner text.
 */
@Component
class ErrorEdge extends DataFetcherExceptionResolverAdapter {
  private static final Logger log = LoggerFactory.getLogger(ErrorEdge.class);

  ErrorEdge() {
    setThreadLocalContextAware(false);
  }

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    GraphqlErrorBuilder<?> place = GraphqlErrorBuilder.newError(environment);
    if (thrown instanceof RequestRejected rejected) {
      return Errors.of(place, rejected.code(), rejected.arguments());
    }
    if (thrown instanceof BindException) {
      return Errors.of(place, ErrorCode.INVALID_ARGUMENT);
    }
    String id = UUID.randomUUID().toString();
    log.error("internal error {} at {}", id, environment.getExecutionStepInfo().getPath(), thrown);
    return Errors.of(place, ErrorCode.INTERNAL_ERROR, id);
  }
}

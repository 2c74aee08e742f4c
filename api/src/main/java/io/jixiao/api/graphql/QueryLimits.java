package io.jixiao.api.graphql;

import graphql.AssertException;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses requests that nest too deep or ask for too much before anything is read, and says in
 * {@code extensions.cost} what a request cost.
 */
@Component
class QueryLimits extends SimplePerformantInstrumentation {
  private static final String COST = "cost";

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext context = parameters.getExecutionContext();
    try {
      long cost = OperationLimits.cost(context.getGraphQLSchema(), operation(context));
      context.getGraphQLContext().put(COST, cost);
    } catch (RequestRejected refused) {
      throw refused(refused);
    }
    return SimpleInstrumentationContext.noOp();
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    Long cost = parameters.getGraphQLContext().get(COST);
    return CompletableFuture.completedFuture(
        cost == null ? result : result.transform(r -> r.addExtension(COST, cost)));
  }

  /**
   * The engine lets a variable that is null pass where a default would stand, and stumbles over it
   * here.
   */
  private static ExecutableNormalizedOperation operation(ExecutionContext context) {
    try {
      return context.getNormalizedQueryTree().get();
    } catch (AssertException unfit) {
      throw new RequestRejected(ErrorCode.INVALID_ARGUMENT);
    }
  }

  private static AbortExecutionException refused(RequestRejected refused) {
    GraphQLError error = Errors.of(GraphqlErrorBuilder.newError(), refused);
    return new AbortExecutionException(List.of(error));
  }
}

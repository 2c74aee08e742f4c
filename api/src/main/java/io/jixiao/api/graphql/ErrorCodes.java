package io.jixiao.api.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a code to the errors that the GraphQL engine itself makes, before or while it executes;
 * those of the service have theirs from {@link Errors}.
 */
@Component
class ErrorCodes extends SimplePerformantInstrumentation {

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    List<GraphQLError> errors = result.getErrors();
    if (errors.stream().allMatch(CodedError::hasCode)) {
      return CompletableFuture.completedFuture(result);
    }
    List<GraphQLError> coded = errors.stream().map(CodedError::of).toList();
    return CompletableFuture.completedFuture(result.transform(r -> r.errors(coded)));
  }
}

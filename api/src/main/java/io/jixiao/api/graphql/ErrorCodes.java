package io.jixiao.api.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a code to the errors that the GraphQL engine itself makes, before or while it executes;
 * those of the service have theirs from {@link Errors}. Says beside an answer what it lacks.
 */
@Component
class ErrorCodes extends SimplePerformantInstrumentation {

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    List<GraphQLError> lacks = PartialAnswer.errors(parameters.getGraphQLContext());
    List<GraphQLError> errors = Stream.concat(result.getErrors().stream(), lacks.stream()).toList();
    if (lacks.isEmpty() && errors.stream().allMatch(CodedError::hasCode)) {
      return CompletableFuture.completedFuture(result);
    }
    List<GraphQLError> coded = errors.stream().map(CodedError::of).toList();
    return CompletableFuture.completedFuture(result.transform(r -> r.errors(coded)));
  }
}

package io.jixiao.api.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Gives up queries that take too long, with one error and nothing beside it. Mutations are not
 * broken off: nobody could tell how far they came. Subscriptions live as long as their client.
 */
@Component
@EnableConfigurationProperties(QueryProperties.class)
class QueryTime extends SimplePerformantInstrumentation {
  private final QueryProperties properties;

  QueryTime(QueryProperties properties) {
    this.properties = properties;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext context = parameters.getExecutionContext();
    if (context.getOperationDefinition().getOperation() == Operation.QUERY) {
      context.getGraphQLContext().put(Deadline.class, Deadline.in(properties.time()));
    }
    return SimpleInstrumentationContext.noOp();
  }

  /** Other fetchers have the deadline from {@link DeadlineAccessor}. */
  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    if (!(fetcher instanceof LightDataFetcher<?> property)) {
      return fetcher;
    }
    Deadline deadline = parameters.getExecutionContext().getGraphQLContext().get(Deadline.class);
    return deadline == null ? fetcher : new Timed(property, deadline);
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    return CompletableFuture.completedFuture(
        result.getErrors().stream()
            .filter(QueryTime::isOver)
            .findFirst()
            .<ExecutionResult>map(
                over -> ExecutionResultImpl.newExecutionResult().addError(over).build())
            .orElse(result));
  }

  private static boolean isOver(GraphQLError error) {
    return error.getExtensions() != null
        && ErrorCode.QUERY_TOO_LONG.name().equals(error.getExtensions().get("code"));
  }

  /** Some properties of an answer are read from the store when they are looked at. */
  private record Timed(LightDataFetcher<?> property, Deadline deadline)
      implements LightDataFetcher<Object> {

    @Override
    public @Nullable Object get(
        GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
        throws Exception {
      return deadline.during(() -> property.get(field, source, environment));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
      return deadline.during(() -> property.get(environment));
    }
  }
}

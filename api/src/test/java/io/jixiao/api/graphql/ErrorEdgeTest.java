package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;

@ExtendWith(OutputCaptureExtension.class)
class ErrorEdgeTest {
  private static final String GIVEN_UP = "given up";

  @Test
  void failureOfTheServiceTellsAnIdAndNothingElse(CapturedOutput output) {
    GraphQLError error = errorOf(new IllegalStateException("password of the database"));

    assertThat(error.getErrorType()).isEqualTo(ErrorType.INTERNAL_ERROR);
    assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR");
    assertThat(error.toSpecification().toString()).doesNotContain("password");
    String id = error.getMessage().replaceAll(".* under (.*)\\.", "$1");
    assertThat(output).contains("internal error " + id + " at /broken");
  }

  @Test
  void whatTheCallerCanMendIsToldAndNotLogged(CapturedOutput output) {
    GraphQLError error = errorOf(new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, "p1"));

    assertThat(error.getErrorType()).isEqualTo(ErrorType.NOT_FOUND);
    assertThat(error.getMessage()).isEqualTo("There is no project p1.");
    assertThat(error.getPath()).isEqualTo(List.of("broken"));
    assertThat(output).doesNotContain("PROJECT_NOT_FOUND");
  }

  @Test
  void whatTheStoreGaveUpInTheTimeOfAQueryTookTooLong(CapturedOutput output) {
    IllegalStateException thrown = new IllegalStateException(GIVEN_UP);

    assertThat(errorOf(thrown, Map.of(Deadline.class, Deadline.in(Duration.ofSeconds(7)))))
        .satisfies(
            error -> assertThat(error.getExtensions()).containsEntry("code", "QUERY_TOO_LONG"))
        .satisfies(error -> assertThat(error.getMessage()).contains("more than 7 seconds"));
    assertThat(output).doesNotContain("internal error");
    assertThat(errorOf(thrown).getExtensions()).containsEntry("code", "INTERNAL_ERROR");
  }

  private static GraphQLError errorOf(RuntimeException thrown) {
    return errorOf(thrown, Map.of());
  }

  private static GraphQLError errorOf(RuntimeException thrown, Map<Object, Object> request) {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type(
                "Query",
                query ->
                    query.dataFetcher(
                        "broken",
                        environment -> {
                          throw thrown;
                        }))
            .build();
    GraphQL graphQl =
        GraphQL.newGraphQL(
                new SchemaGenerator()
                    .makeExecutableSchema(
                        new SchemaParser().parse("type Query { broken: String }"), wiring))
            .defaultDataFetcherExceptionHandler(
                DataFetcherExceptionResolver.createExceptionHandler(
                    List.of(new ErrorEdge(any -> GIVEN_UP.equals(any.getMessage())))))
            .build();
    return graphQl
        .execute(ExecutionInput.newExecutionInput("{broken}").graphQLContext(request))
        .getErrors()
        .get(0);
  }
}

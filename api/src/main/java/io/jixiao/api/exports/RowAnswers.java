package io.jixiao.api.exports;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Answers documents as {@code POST /graphql} does: the same engine with the same limits. Some at a
 * time, in the order in which they are asked for: who takes many rows at once leaves the processors
 * to others.
 */
@Component
class RowAnswers {
  private final ExecutionGraphQlService engine;
  private final Semaphore turns;

  RowAnswers(ExecutionGraphQlService engine, ExportProperties properties) {
    this.engine = engine;
    this.turns = new Semaphore(properties.pagesAtOnce(), true);
  }

  /**
   * The answer to a document. Its time begins with its turn.
   *
   * @throws io.jixiao.api.web.ProblemException where it has an error, for which a part of the rows
   *     may be missing
   */
  Map<String, Object> answer(String document, Map<String, Object> variables) {
    ExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(
            document, null, variables, null, UUID.randomUUID().toString(), null);
    ExecutionGraphQlResponse response = inTurn(request);
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    if (!errors.isEmpty()) {
      throw ExportProblems.answered(errors.get(0));
    }
    return response.getExecutionResult().getData();
  }

  private ExecutionGraphQlResponse inTurn(ExecutionGraphQlRequest request) {
    turns.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(engine.execute(request).block(), "the engine did not answer");
    } finally {
      turns.release();
    }
  }
}

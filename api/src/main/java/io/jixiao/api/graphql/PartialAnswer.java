package io.jixiao.api.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers that lack something, and the errors beside them that name it. */
public final class PartialAnswer {

  private PartialAnswer() {}

  /** Says what the answer of a field lacks. */
  public static void lacks(DataFetchingEnvironment field, ErrorCode code, Object... arguments) {
    GraphQLError error = Errors.of(GraphqlErrorBuilder.newError(field), code, arguments);
    Lacks said =
        field
            .getGraphQlContext()
            .computeIfAbsent(Lacks.class, none -> new Lacks(new CopyOnWriteArrayList<>()));
    said.errors().add(error);
  }

  /** What the answer to a request lacks. */
  static List<GraphQLError> errors(GraphQLContext request) {
    Lacks said = request.get(Lacks.class);
    return said == null ? List.of() : said.errors();
  }

  private record Lacks(List<GraphQLError> errors) {}
}

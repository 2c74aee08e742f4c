package io.jixiao.api.graphql;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a request costs: one for each field of the answer, or what {@code @cost} says in the schema,
 * with pages counted at the size asked for and other lists at a usual length. An estimate that is
 * known before anything is read, not a measurement.
 */
final class QueryCost {
  /** A page of 500 projects with all they hold costs a third of it. */
  static final long MAX = 200_000;

  private static final String DIRECTIVE = "cost";
  private static final int DEFAULT_PAGE = 50;
  private static final int MAX_PAGE = 500;

  private static final Weight USUAL = new Weight(1, 1);

  private final GraphQLSchema schema;

  QueryCost(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** What {@code @cost} says. */
  private record Weight(int itself, int entries) {

    static Weight of(GraphQLFieldDefinition field) {
      GraphQLAppliedDirective cost = field.getAppliedDirective(DIRECTIVE);
      return cost == null ? USUAL : new Weight(number(cost, "weight"), number(cost, "entries"));
    }

    private static int number(GraphQLAppliedDirective cost, String argument) {
      Integer number = cost.getArgument(argument).getValue();
      return Objects.requireNonNull(number);
    }
  }

  /** At most a little above {@link #MAX}, so that no sum can overflow. */
  long of(List<ExecutableNormalizedField> fields) {
    return sum(fields, 1);
  }

  private long sum(List<ExecutableNormalizedField> fields, long pageSize) {
    long sum = 0;
    for (ExecutableNormalizedField field : fields) {
      sum = Math.min(MAX + 1, sum + of(field, pageSize));
    }
    return sum;
  }

  private long of(ExecutableNormalizedField field, long pageSize) {
    Weight weight = Weight.of(field.getFieldDefinitions(schema).get(0));
    return weight.itself()
        + times(field, weight, pageSize) * sum(field.getChildren(), pageSize(field));
  }

  private static long times(ExecutableNormalizedField field, Weight weight, long pageSize) {
    if (field.getName().equals("edges") && field.getSingleObjectTypeName().endsWith("Connection")) {
      return pageSize;
    }
    Map<String, Object> arguments = field.getResolvedArguments();
    Object asked = arguments.getOrDefault("limit", arguments.get("first"));
    return asked instanceof Integer number
        ? Math.min(Math.max(number, 1), weight.entries())
        : weight.entries();
  }

  /** A size above the greatest is refused by the field itself, with a better sentence. */
  private static long pageSize(ExecutableNormalizedField field) {
    Map<String, Object> arguments = field.getResolvedArguments();
    Object first = arguments.get("first");
    Object size = first == null ? arguments.get("last") : first;
    return size instanceof Integer number ? Math.min(Math.max(number, 1), MAX_PAGE) : DEFAULT_PAGE;
  }
}

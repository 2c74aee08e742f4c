package io.jixiao.api.exports;

import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.jixiao.api.graphql.InputProblem;
import io.jixiao.api.graphql.OperationLimits;
import io.jixiao.api.graphql.RequestRejected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out before a query is saved whether the engine would let it pass, with its variables as
 * they are where nobody gives them.
 */
final class SavedCost {
  private SavedCost() {}

  static void check(QueryDocument document, GraphQLSchema schema, List<InputProblem> problems) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (VariableDefinition variable : document.query().getVariableDefinitions()) {
      Object value = value(variable);
      if (value != null) {
        variables.put(variable.getName(), value);
      }
    }
    try {
      OperationLimits.cost(
          schema,
          ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
              schema, Parser.parse(document.text()), null, CoercedVariables.of(variables)));
    } catch (RequestRejected refused) {
      problems.add(refused.problem(QueryDocument.PATH));
    }
  }

  /** Only numbers and truths decide what a query costs; others just have to be there. */
  private static @Nullable Object value(VariableDefinition variable) {
    if (variable.getDefaultValue() instanceof IntValue number) {
      return number.getValue().intValue();
    }
    if (variable.getDefaultValue() instanceof BooleanValue truth) {
      return truth.isValue();
    }
    return variable.getType() instanceof NonNullType required ? any(required.getType()) : null;
  }

  private static Object any(Type<?> type) {
    if (type instanceof ListType) {
      return List.of();
    }
    return switch (((TypeName) type).getName()) {
      case "Int" -> 1;
      case "Boolean" -> true;
      default -> "";
    };
  }
}

package io.jixiao.api.exports;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.AstPrinter;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.jixiao.api.exports.QueryProblems.Code;
import io.jixiao.api.graphql.InputProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the variables of a document of the parameters of a request. A parameter without a value
 * counts for nothing, as tools send it for a choice that nobody made.
 */
final class ParameterReader {
  private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");
  private static final String BEGINS_LIST = "[";
  private static final String OF_EVERY_QUERY = RowPlanner.LIMIT + ", " + RowPlanner.COLUMNS;

  private final GraphQLSchema schema;
  private final JsonMapper json;
  private final List<InputProblem> problems = new ArrayList<>();

  private ParameterReader(GraphQLSchema schema, JsonMapper json) {
    this.schema = schema;
    this.json = json;
  }

  /**
   * What a request asks for.
   *
   * @param given the parameters, each as often as it is given
   * @throws io.jixiao.api.web.ProblemException with everything that is wrong with them
   */
  static RowRequest read(
      RowPlan plan, Map<String, String[]> given, GraphQLSchema schema, JsonMapper json) {
    ParameterReader reader = new ParameterReader(schema, json);
    RowRequest request = reader.read(plan, given);
    if (!reader.problems.isEmpty()) {
      throw ExportProblems.parameters(reader.problems);
    }
    return request;
  }

  private RowRequest read(RowPlan plan, Map<String, String[]> given) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach(
        (name, texts) -> {
          List<String> said = Arrays.stream(texts).filter(text -> !text.isBlank()).toList();
          if (!said.isEmpty()) {
            values.put(name, said);
          }
        });
    long limit = limit(values.remove(RowPlanner.LIMIT));
    List<RowColumn> columns = columns(plan, values.remove(RowPlanner.COLUMNS));
    RowPaging paging = plan.paging();
    boolean onePage = paging != null && paging.bySize() && values.containsKey(RowPaging.FIRST);
    Map<String, Object> variables = new LinkedHashMap<>();
    for (VariableDefinition variable : plan.variables()) {
      List<String> texts = values.remove(variable.getName());
      if (texts != null) {
        read(variable, texts, variables);
      } else if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
        problem(
            Code.PARAMETER_MISSING,
            variable.getName(),
            variable.getName(),
            AstPrinter.printAst(variable.getType()));
      }
    }
    String known =
        plan.variables().stream()
            .map(VariableDefinition::getName)
            .collect(Collectors.joining(", ", "", plan.variables().isEmpty() ? "" : ", "));
    values
        .keySet()
        .forEach(name -> problem(Code.PARAMETER_UNKNOWN, name, name, known + OF_EVERY_QUERY));
    return new RowRequest(variables, columns, limit, onePage);
  }

  private long limit(@Nullable List<String> texts) {
    if (texts == null) {
      return Long.MAX_VALUE;
    }
    if (texts.size() == 1 && LIMIT.matcher(texts.get(0)).matches()) {
      return Long.parseLong(texts.get(0));
    }
    problem(
        Code.PARAMETER_UNREADABLE,
        RowPlanner.LIMIT,
        RowPlanner.LIMIT,
        "1 … 999999999",
        String.join(",", texts));
    return 0;
  }

  /** Those that are named, in that order; all where none is. */
  private List<RowColumn> columns(RowPlan plan, @Nullable List<String> texts) {
    if (texts == null) {
      return plan.columns();
    }
    ColumnChoice choice = ColumnChoice.of(plan.columns());
    try {
      list(new ListType(new TypeName("String")), texts)
          .forEach(
              text -> {
                if (!choice.add(String.valueOf(text))) {
                  problem(
                      Code.COLUMN_UNKNOWN,
                      RowPlanner.COLUMNS,
                      text,
                      String.join(", ", plan.headings()));
                }
              });
    } catch (JacksonException unfit) {
      problem(
          Code.PARAMETER_UNREADABLE,
          RowPlanner.COLUMNS,
          RowPlanner.COLUMNS,
          "[String!]",
          String.join(",", texts));
    }
    choice.twice().forEach(heading -> problem(Code.HEADING_TWICE, RowPlanner.COLUMNS, heading));
    return choice.columns();
  }

  private void read(
      VariableDefinition variable, List<String> texts, Map<String, Object> variables) {
    String name = variable.getName();
    Type<?> type = inner(variable.getType());
    if (!(type instanceof ListType) && texts.size() > 1) {
      problem(Code.PARAMETER_REPEATED, name, name);
      return;
    }
    try {
      Object value = type instanceof ListType list ? list(list, texts) : value(type, texts.get(0));
      ValuesResolver.coerceVariableValues(
          schema,
          List.of(variable),
          RawVariables.of(Map.of(name, value)),
          GraphQLContext.getDefault(),
          Locale.ROOT);
      variables.put(name, value);
    } catch (GraphQLException | NumberFormatException | JacksonException unfit) {
      problem(
          Code.PARAMETER_UNREADABLE,
          name,
          name,
          AstPrinter.printAst(variable.getType()),
          String.join(",", texts));
    }
  }

  /** Given several times, with commas between, or as JSON; objects are JSON. */
  private List<?> list(ListType type, List<String> texts) {
    if (texts.size() == 1 && texts.get(0).strip().startsWith(BEGINS_LIST)) {
      return json.readValue(texts.get(0), List.class);
    }
    Type<?> each = inner(type.getType());
    boolean plain = each instanceof TypeName name && !isObject(name);
    List<Object> values = new ArrayList<>();
    for (String text : texts) {
      List<String> parts = plain ? List.of(text.split(",", -1)) : List.of(text);
      parts.forEach(part -> values.add(value(each, part.strip())));
    }
    return values;
  }

  private Object value(Type<?> type, String text) {
    if (!(type instanceof TypeName name) || isObject(name)) {
      return json(text);
    }
    return switch (name.getName()) {
      case "Int" -> Integer.valueOf(text.strip());
      case "Float" -> Double.valueOf(text.strip());
      case "Boolean" -> truth(text.strip());
      case "String", "ID" -> text;
      default -> text.strip();
    };
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NumberFormatException(text);
    };
  }

  private Object json(String text) {
    Object value = json.readValue(text, Object.class);
    if (value == null) {
      throw new NumberFormatException(text);
    }
    return value;
  }

  private boolean isObject(TypeName name) {
    return schema.getType(name.getName()) instanceof GraphQLInputObjectType;
  }

  private static Type<?> inner(Type<?> type) {
    return type instanceof NonNullType required ? required.getType() : type;
  }

  private void problem(Code code, String path, Object... arguments) {
    problems.add(QueryProblems.of(code, path, arguments));
  }
}

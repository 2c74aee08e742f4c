package io.jixiao.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/**
 * A point in time as an ISO-8601 string.
 *
 * @param <T> the Java type; its {@code toString} is the ISO form
 */
final class DateScalar<T> implements Coercing<T, String> {
  private final Class<T> type;
  private final Function<String, T> parser;
  private final String example;

  DateScalar(Class<T> type, Function<String, T> parser, String example) {
    this.type = type;
    this.parser = parser;
    this.example = example;
  }

  @Override
  public String serialize(Object result, GraphQLContext context, Locale locale) {
    if (type.isInstance(result)) {
      return result.toString();
    }
    throw new CoercingSerializeException(
        "%s is no %s".formatted(result.getClass().getSimpleName(), type.getSimpleName()));
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof String text) {
      return parse(text, CoercingParseValueException::new);
    }
    throw new CoercingParseValueException(expectation());
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof StringValue string && string.getValue() != null) {
      return parse(string.getValue(), CoercingParseLiteralException::new);
    }
    throw new CoercingParseLiteralException(expectation());
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }

  private <X extends RuntimeException> T parse(String text, Function<String, X> failure) {
    try {
      return parser.apply(text);
    } catch (DateTimeException notIso) {
      throw failure.apply(expectation());
    }
  }

  private String expectation() {
    return "expected a string like \"" + example + "\"";
  }
}

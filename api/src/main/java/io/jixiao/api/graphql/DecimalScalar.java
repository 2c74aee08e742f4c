package io.jixiao.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Exact decimals. A binary floating point number is refused rather than guessed at: the HTTP mapper
 * reads JSON numbers as decimals, so none arrives.
 */
final class DecimalScalar implements Coercing<BigDecimal, BigDecimal> {
  /** Longer than any amount, short enough that arithmetic on it stays cheap. */
  private static final int MAX_LENGTH = 100;

  /** What the store keeps exactly. */
  private static final int MAX_DIGITS = 34;

  /** An exponent of more digits makes a number that fills memory when it is printed plainly. */
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");

  @Override
  public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
    if (result instanceof BigDecimal decimal) {
      return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
    throw new CoercingSerializeException("not a decimal: " + result.getClass().getSimpleName());
  }

  @Override
  public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
    if (isExact(input)) {
      return parse(input.toString(), CoercingParseValueException::new);
    }
    throw new CoercingParseValueException("a Decimal is a number or a string with one");
  }

  @Override
  public BigDecimal parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof IntValue integer) {
      return parse(integer.getValue().toString(), CoercingParseLiteralException::new);
    }
    if (input instanceof FloatValue decimal) {
      return parse(decimal.getValue().toString(), CoercingParseLiteralException::new);
    }
    if (input instanceof StringValue string && string.getValue() != null) {
      return parse(string.getValue(), CoercingParseLiteralException::new);
    }
    throw new CoercingParseLiteralException("a Decimal is a number or a string with one");
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return FloatValue.newFloatValue(new BigDecimal(input.toString())).build();
  }

  private static boolean isExact(Object input) {
    return input instanceof BigDecimal
        || input instanceof BigInteger
        || input instanceof Integer
        || input instanceof Long
        || input instanceof String;
  }

  private static <X extends RuntimeException> BigDecimal parse(
      String text, Function<String, X> failure) {
    String trimmed = text.trim();
    if (trimmed.length() > MAX_LENGTH || !DECIMAL.matcher(trimmed).matches()) {
      throw failure.apply("not a decimal number");
    }
    BigDecimal decimal = new BigDecimal(trimmed);
    if (decimal.precision() > MAX_DIGITS) {
      throw failure.apply("more than " + MAX_DIGITS + " digits");
    }
    return decimal;
  }
}

package io.jixiao.api.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.IntrospectionDisabledError;
import io.jixiao.schema.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error of the GraphQL engine with a code of ours. The engine's own message says what is wrong
 * where.
 */
final class CodedError {
  private CodedError() {}

  static boolean hasCode(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && extensions.containsKey("code");
  }

  static GraphQLError of(GraphQLError error) {
    if (hasCode(error)) {
      return error;
    }
    ErrorCode code = codeOf(error);
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (error.getExtensions() != null) {
      extensions.putAll(error.getExtensions());
    }
    Text text = text(code, error);
    extensions.putAll(Errors.extensions(code, text));
    GraphqlErrorBuilder<?> builder =
        GraphqlErrorBuilder.newError()
            .message("%s", error.getMessage())
            .errorType(isIntrospection(error) ? code.type() : error.getErrorType())
            .extensions(extensions);
    if (error.getLocations() != null) {
      builder.locations(error.getLocations());
    }
    List<Object> path = error.getPath();
    return path == null ? builder.build() : builder.path(path).build();
  }

  private static Text text(ErrorCode code, GraphQLError error) {
    if (isIntrospection(error)) {
      return Errors.text(
          "INTROSPECTION_TOO_COSTLY",
          GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT,
          GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT);
    }
    return Errors.text(code, error.getMessage());
  }

  /** Questions about the schema have limits of the engine's own. */
  private static boolean isIntrospection(GraphQLError error) {
    return error instanceof GoodFaithIntrospection.BadFaithIntrospectionError;
  }

  private static ErrorCode codeOf(GraphQLError error) {
    if (isIntrospection(error)) {
      return ErrorCode.QUERY_TOO_COSTLY;
    }
    if (error instanceof IntrospectionDisabledError) {
      return ErrorCode.INTROSPECTION_DISABLED;
    }
    if (error.getErrorType() instanceof ErrorType type) {
      return switch (type) {
        case InvalidSyntax -> ErrorCode.INVALID_SYNTAX;
        case ValidationError, OperationNotSupported -> ErrorCode.INVALID_QUERY;
        case ExecutionAborted -> ErrorCode.QUERY_TOO_COSTLY;
        case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
      };
    }
    return ErrorCode.INTERNAL_ERROR;
  }
}

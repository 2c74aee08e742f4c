package io.jixiao.api.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a code becomes an error: type, English message, {@code extensions.code} and both sentences.
 */
final class Errors {
  private static final Messages MESSAGES = Messages.beside(Errors.class, "messages");

  private Errors() {}

  static GraphQLError of(GraphqlErrorBuilder<?> place, ErrorCode code, Object... arguments) {
    return of(place, new RequestRejected(code, arguments));
  }

  static GraphQLError of(GraphqlErrorBuilder<?> place, RequestRejected rejected) {
    ErrorCode code = rejected.code();
    Text text = text(code, rejected.arguments());
    Map<String, Object> extensions = extensions(code, text);
    if (!rejected.problems().isEmpty()) {
      extensions.put(
          "problems", rejected.problems().stream().map(InputProblem::toExtension).toList());
    }
    return place.errorType(code.type()).message("%s", text.en()).extensions(extensions).build();
  }

  /** Numbers are printed as they are, without separators of thousands. */
  static Text text(ErrorCode code, Object... arguments) {
    return text(code.name(), arguments);
  }

  /** The sentence under {@code key}, for a code that has several. */
  static Text text(String key, Object... arguments) {
    return MESSAGES.text(
        key,
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Text ? argument : String.valueOf(argument))
            .toArray());
  }

  static Map<String, Object> extensions(ErrorCode code, Text text) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    extensions.put("message", sentences(text));
    return extensions;
  }

  static Map<String, Object> sentences(Text text) {
    Map<String, Object> sentences = new LinkedHashMap<>();
    sentences.put("zh", text.zh());
    sentences.put("en", text.en());
    return sentences;
  }
}

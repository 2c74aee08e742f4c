package io.jixiao.api.exports;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.Value;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an answer, as a document selects it.
 *
 * @param key its name in the answer
 * @param type its own, with lists and all
 * @param asked where the document asks for it first; null for the answer as a whole
 * @param below its own fields by their keys, in the order of the document; none for a value
 */
record AnswerField(
    String key, GraphQLType type, @Nullable Field asked, Map<String, AnswerField> below) {

  boolean isList() {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
  }

  /** Of each entry of a list. */
  GraphQLType entryType() {
    return GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
  }

  boolean isValue() {
    return below.isEmpty();
  }

  /** Whether it holds a page of a longer list. */
  boolean isConnection() {
    return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer owner
        && owner.getName().endsWith("Connection")
        && owner.getFieldDefinition("pageInfo") != null;
  }

  /** Of the values. */
  String typeName() {
    GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
    return named.getName();
  }

  /** What the document gives for an argument; null where it gives nothing. */
  @Nullable Value<?> argument(String name) {
    if (asked == null) {
      return null;
    }
    return asked.getArguments().stream()
        .filter(argument -> argument.getName().equals(name))
        .<Value<?>>map(Argument::getValue)
        .findFirst()
        .orElse(null);
  }
}

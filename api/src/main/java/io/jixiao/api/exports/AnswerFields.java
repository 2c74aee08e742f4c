package io.jixiao.api.exports;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the answer to a document that fits the schema, with fragments in their places. What
 * {@code @skip} and {@code @include} say counts for nothing: columns stay, whatever is in them.
 */
final class AnswerFields {
  /** Fragments within fragments can make far more fields than a document has characters. */
  private static final int MOST = 2000;

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private int fields;

  private AnswerFields(GraphQLSchema schema, Document document) {
    this.schema = schema;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(each -> fragments.put(each.getName(), each));
  }

  /**
   * The answer as a whole.
   *
   * @return null where it has more than {@value #MOST} fields
   */
  static @Nullable AnswerField of(
      GraphQLSchema schema, Document document, OperationDefinition query) {
    try {
      return new AnswerFields(schema, document)
          .field("", schema.getQueryType(), null, List.of(query.getSelectionSet()));
    } catch (TooManyFieldsException tooMany) {
      return null;
    }
  }

  private AnswerField field(
      String key, GraphQLType type, @Nullable Field asked, List<SelectionSet> selected) {
    fields++;
    if (fields > MOST) {
      throw new TooManyFieldsException();
    }
    Map<String, AnswerField> below = new LinkedHashMap<>();
    if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer owner) {
      Map<String, Found> found = new LinkedHashMap<>();
      Set<String> seen = new HashSet<>();
      selected.forEach(each -> collect(each, owner, found, seen));
      found.forEach((name, each) -> below.put(name, each.field(name)));
    }
    return new AnswerField(key, type, asked, below);
  }

  private void collect(
      SelectionSet selected,
      GraphQLFieldsContainer owner,
      Map<String, Found> found,
      Set<String> seen) {
    for (Selection<?> each : selected.getSelections()) {
      if (each instanceof Field field) {
        found
            .computeIfAbsent(field.getResultKey(), key -> new Found(type(owner, field), field))
            .add(field);
      } else if (each instanceof InlineFragment fragment) {
        collect(fragment.getSelectionSet(), owner(fragment.getTypeCondition(), owner), found, seen);
      } else if (each instanceof FragmentSpread spread && seen.add(spread.getName())) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null) {
          collect(
              fragment.getSelectionSet(), owner(fragment.getTypeCondition(), owner), found, seen);
        }
      }
    }
  }

  private GraphQLFieldsContainer owner(@Nullable TypeName condition, GraphQLFieldsContainer owner) {
    return condition != null
            && schema.getType(condition.getName()) instanceof GraphQLFieldsContainer narrower
        ? narrower
        : owner;
  }

  private GraphQLType type(GraphQLFieldsContainer owner, Field field) {
    return Introspection.getFieldDef(schema, owner, field.getName()).getType();
  }

  /** The places at which a document asks for the same field of an object. */
  private final class Found {
    private final GraphQLType type;
    private final Field first;
    private final List<SelectionSet> selected = new ArrayList<>();

    Found(GraphQLType type, Field first) {
      this.type = type;
      this.first = first;
    }

    void add(Field field) {
      if (field.getSelectionSet() != null) {
        selected.add(field.getSelectionSet());
      }
    }

    AnswerField field(String key) {
      return AnswerFields.this.field(key, type, first, selected);
    }
  }

  private static final class TooManyFieldsException extends RuntimeException {
    TooManyFieldsException() {
      super(null, null, false, false);
    }
  }
}

package io.jixiao.api.exports;

import graphql.language.AstPrinter;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import io.jixiao.api.store.queries.QueryStore;
import io.jixiao.api.store.queries.SavedQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The saved queries by GraphQL. */
@Controller
class SavedQueryController {
  private final QueryStore store;
  private final Queries queries;

  SavedQueryController(QueryStore store, Queries queries) {
    this.store = store;
    this.queries = queries;
  }

  @QueryMapping
  List<SavedQuery> savedQueries() {
    return store.all();
  }

  @QueryMapping
  @Nullable SavedQuery savedQuery(@Argument String name) {
    return store.find(name).orElse(null);
  }

  @MutationMapping
  SavedQuery saveQuery(@Argument SavedQueryInput query) {
    return queries.save(query);
  }

  @MutationMapping
  boolean deleteSavedQuery(@Argument String name) {
    return store.delete(name);
  }

  @SchemaMapping(typeName = "SavedQuery")
  @Nullable Instant updatedAt(SavedQuery query) {
    return query.savedAt();
  }

  @SchemaMapping(typeName = "SavedQuery")
  List<Parameter> parameters(SavedQuery query) {
    return Parser.parse(query.document())
        .getDefinitionsOfType(OperationDefinition.class)
        .get(0)
        .getVariableDefinitions()
        .stream()
        .map(Parameter::of)
        .toList();
  }

  /**
   * A variable of a document.
   *
   * @param defaultValue as the document has it; null where it has none
   */
  record Parameter(String name, String type, boolean required, @Nullable String defaultValue) {

    static Parameter of(VariableDefinition variable) {
      String value =
          variable.getDefaultValue() == null
              ? null
              : AstPrinter.printAst(variable.getDefaultValue());
      return new Parameter(
          variable.getName(),
          AstPrinter.printAst(variable.getType()),
          variable.getType() instanceof NonNullType && value == null,
          value);
    }
  }
}

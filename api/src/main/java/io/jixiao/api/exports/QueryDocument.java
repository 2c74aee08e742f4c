package io.jixiao.api.exports;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import io.jixiao.api.exports.QueryProblems.Code;
import io.jixiao.api.graphql.InputProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is one query and fits the schema.
 *
 * @param answer what it asks for
 */
record QueryDocument(String text, OperationDefinition query, AnswerField answer) {
  static final String PATH = "document";
  private static final int LONGEST = 20_000;

  /**
   * Reads a document.
   *
   * @param problems takes what is wrong with it
   * @return null where something is
   */
  static @Nullable QueryDocument read(
      String text, GraphQLSchema schema, List<InputProblem> problems) {
    if (text.length() > LONGEST) {
      problems.add(QueryProblems.of(Code.DOCUMENT_TOO_LONG, PATH, LONGEST));
      return null;
    }
    ParseAndValidateResult read =
        ParseAndValidate.parseAndValidate(schema, ExecutionInput.newExecutionInput(text).build());
    if (read.isFailure()) {
      read.getErrors()
          .forEach(
              error ->
                  problems.add(
                      QueryProblems.of(
                          Code.DOCUMENT_INVALID,
                          PATH,
                          place(error.getLocations()) + error.getMessage())));
      return null;
    }
    Document document = read.getDocument();
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    OperationDefinition query = operations.get(0);
    if (operations.size() > 1 || query.getOperation() != OperationDefinition.Operation.QUERY) {
      problems.add(QueryProblems.of(Code.NOT_ONE_QUERY, PATH));
      return null;
    }
    AnswerField answer = AnswerFields.of(schema, document, query);
    if (answer == null) {
      problems.add(QueryProblems.of(Code.TOO_MANY_FIELDS, PATH));
      return null;
    }
    return new QueryDocument(text, query, answer);
  }

  private static String place(@Nullable List<SourceLocation> locations) {
    if (locations == null || locations.isEmpty()) {
      return "";
    }
    SourceLocation first = locations.get(0);
    return first.getLine() + ":" + first.getColumn() + " ";
  }
}

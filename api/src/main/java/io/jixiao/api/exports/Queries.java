package io.jixiao.api.exports;

import graphql.schema.GraphQLSchema;
import io.jixiao.api.exports.QueryProblems.Code;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.InputProblem;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.queries.QueryStore;
import io.jixiao.api.store.queries.SavedColumn;
import io.jixiao.api.store.queries.SavedQuery;
import io.jixiao.schema.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Saves queries and makes plans of saved ones. */
@Component
class Queries {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
  private static final int LONGEST_TITLE = 200;

  private final QueryStore store;
  private final GraphQlSource graphql;

  Queries(QueryStore store, GraphQlSource graphql) {
    this.store = store;
    this.graphql = graphql;
  }

  /**
   * Saves a query under the next version of its name.
   *
   * @throws RequestRejected with everything that is wrong with it
   */
  SavedQuery save(SavedQueryInput input) {
    List<InputProblem> problems = new ArrayList<>();
    if (!NAME.matcher(input.name()).matches()) {
      problems.add(QueryProblems.of(Code.NAME, "name"));
    }
    Text title = input.title();
    if (title != null) {
      checkTitle(title.zh(), "title.zh", problems);
      checkTitle(title.en(), "title.en", problems);
    }
    QueryDocument document = QueryDocument.read(input.document(), schema(), problems);
    List<SavedColumn> columns = columns(input, document);
    if (document != null) {
      SavedCost.check(document, schema(), problems);
      RowPlanner.plan(document, input.rowsAt(), columns, problems);
    }
    if (!problems.isEmpty()) {
      throw RequestRejected.because(ErrorCode.INVALID_SAVED_QUERY, problems);
    }
    return store.save(
        new SavedQuery(input.name(), 0, input.document(), input.rowsAt(), columns, title, null));
  }

  /**
   * How the rows of a saved query come about.
   *
   * @throws io.jixiao.api.web.ProblemException where the schema has changed, so that it cannot be
   *     asked any more
   */
  RowPlan plan(SavedQuery query) {
    List<InputProblem> problems = new ArrayList<>();
    QueryDocument document = QueryDocument.read(query.document(), schema(), problems);
    RowPlan plan =
        document == null
            ? null
            : RowPlanner.plan(document, query.rowsAt(), query.columns(), problems);
    if (plan == null) {
      throw ExportProblems.outdated(problems);
    }
    return plan;
  }

  GraphQLSchema schema() {
    return graphql.schema();
  }

  /** Those that are wanted; what a row holds by itself is settled here, once. */
  private static List<SavedColumn> columns(
      SavedQueryInput input, @Nullable QueryDocument document) {
    if (input.columns() != null) {
      return input.columns();
    }
    return document == null ? List.of() : RowPlanner.everyColumn(document, input.rowsAt());
  }

  private static void checkTitle(String title, String place, List<InputProblem> problems) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      problems.add(QueryProblems.of(Code.TITLE, place, LONGEST_TITLE));
    }
  }
}

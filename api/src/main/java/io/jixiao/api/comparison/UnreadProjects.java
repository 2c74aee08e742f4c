package io.jixiao.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.PartialAnswer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names beside an answer the projects that it leaves out, because they cannot be read: the others
 * are compared all the same, and nobody takes a part for the whole.
 */
final class UnreadProjects implements Consumer<String> {
  private static final int MOST_NAMED = 20;

  private final DataFetchingEnvironment field;
  private final Set<String> named = new HashSet<>();

  UnreadProjects(DataFetchingEnvironment field) {
    this.field = field;
  }

  @Override
  public void accept(String projectId) {
    if (named.size() < MOST_NAMED && named.add(projectId)) {
      PartialAnswer.lacks(field, ErrorCode.PROJECT_UNREADABLE, projectId);
    }
  }
}

package io.jixiao.api.graphql;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;

/**
 * What a request costs: one for each field of the answer, with pages counted at the size asked for
 * and other lists at a usual length. An estimate that is known before anything is read, not a
 * measurement.
 */
final class QueryCost {
  /** A page of 500 projects with all they hold costs a third of it. */
  static final long MAX = 200_000;

  /** Fields that read far more than they answer with: three of them are all that a request has. */
  private static final Map<String, Long> READS_MUCH =
      Map.of(
          "Query.rescorePreview", MAX / 3,
          "RunComparison.counts", MAX / 3,
          "RunComparison.projects", MAX / 3);

  private static final int DEFAULT_PAGE = 50;
  private static final int MAX_PAGE = 500;

  /**
   * Lists that lead to further documents or are long by nature, and how many they usually hold;
   * fewer where a smaller {@code limit} is asked for.
   */
  private static final Map<String, Integer> USUAL_LENGTH =
      Map.ofEntries(
          Map.entry("Project.otherYears", 20),
          Map.entry("Project.history", 10),
          Map.entry("ProjectList.rows", 100),
          Map.entry("Project.findings", 5),
          Map.entry("ProjectList.findings", 5),
          Map.entry("ProjectChange.findings", 5),
          Map.entry("Import.changes", 100),
          Map.entry("ImportSheet.changes", 2),
          Map.entry("Import.files", 20),
          Map.entry("RunComparison.projects", 50),
          Map.entry("RescoreSummary.mostRaised", 100),
          Map.entry("RescoreSummary.mostLowered", 100),
          Map.entry("RescoreSummary.unscored", 100));

  private QueryCost() {}

  /** At most a little above {@link #MAX}, so that no sum can overflow. */
  static long of(List<ExecutableNormalizedField> fields) {
    return sum(fields, 1);
  }

  private static long sum(List<ExecutableNormalizedField> fields, long pageSize) {
    long sum = 0;
    for (ExecutableNormalizedField field : fields) {
      sum = Math.min(MAX + 1, sum + of(field, pageSize));
    }
    return sum;
  }

  private static long of(ExecutableNormalizedField field, long pageSize) {
    String name = field.getSingleObjectTypeName() + "." + field.getName();
    return READS_MUCH.getOrDefault(name, 1L)
        + times(field, pageSize) * sum(field.getChildren(), pageSize(field));
  }

  private static long times(ExecutableNormalizedField field, long pageSize) {
    String owner = field.getSingleObjectTypeName();
    if (field.getName().equals("edges") && owner.endsWith("Connection")) {
      return pageSize;
    }
    int usual = USUAL_LENGTH.getOrDefault(owner + "." + field.getName(), 1);
    return field.getResolvedArguments().get("limit") instanceof Integer limit
        ? Math.min(Math.max(limit, 1), usual)
        : usual;
  }

  /** A size above the greatest is refused by the field itself, with a better sentence. */
  private static long pageSize(ExecutableNormalizedField field) {
    Map<String, Object> arguments = field.getResolvedArguments();
    Object first = arguments.get("first");
    Object size = first == null ? arguments.get("last") : first;
    return size instanceof Integer number ? Math.min(Math.max(number, 1), MAX_PAGE) : DEFAULT_PAGE;
  }
}

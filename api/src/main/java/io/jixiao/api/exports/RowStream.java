package io.jixiao.api.exports;

import io.jixiao.importer.table.TableWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a request, page by page: one page is held at a time. */
final class RowStream {
  private final RowPlan plan;
  private final RowRequest request;
  private final RowAnswers answers;
  private Map<String, Object> page;

  private RowStream(
      RowPlan plan, RowRequest request, RowAnswers answers, Map<String, Object> first) {
    this.plan = plan;
    this.request = request;
    this.answers = answers;
    this.page = first;
  }

  /**
   * Fetches the first page, so that what is wrong with a request shows before anything is written.
   *
   * @throws io.jixiao.api.web.ProblemException where the page cannot be had
   */
  static RowStream open(RowPlan plan, RowRequest request, RowAnswers answers) {
    return new RowStream(
        plan, request, answers, answers.answer(plan.document(), request.variables()));
  }

  /** Where the page after this one begins, for who pages by itself; null behind the last one. */
  @Nullable String following() {
    return request.onePage() ? next() : null;
  }

  /**
   * Writes the rows of this page and, but for who pages by itself, of all that follow.
   *
   * @throws io.jixiao.api.web.ProblemException where a page cannot be had
   */
  void writeTo(TableWriter table) throws IOException {
    long left = request.limit();
    while (true) {
      List<List<@Nullable Object>> rows = plan.rows(page);
      for (List<@Nullable Object> row : rows) {
        if (left == 0) {
          return;
        }
        left--;
        table.row(row);
      }
      String next = request.onePage() ? null : next();
      if (next == null || left == 0) {
        return;
      }
      page = answers.answer(plan.document(), request.variables(next));
      if (next.equals(next())) {
        throw new IllegalStateException("the page after " + next + " ends where it begins");
      }
    }
  }

  private @Nullable String next() {
    return plan.paging() == null ? null : plan.paging().next(page);
  }
}

package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.RowSource;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.UnreadFact;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.ProjectFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Indicators one project after the other: no more projects are read than a page needs. */
record IndicatorsInTurn(
    IndicatorSearch search, Keyset<ProjectFact> projects, Keyset<IndicatorFact> rows)
    implements RowSource<IndicatorFact> {

  /**
   * Forms have some ten indicators; a few too many are read at once rather than asked for again.
   */
  private static final int ROWS_A_PROJECT = 6;

  private static final int MOST_PROJECTS = 400;

  @Override
  public Rows<IndicatorFact> find(Keyset.@Nullable Place after, int limit) {
    return new Rows<>(behind(after, limit), () -> after != null && isBehindFirst(after));
  }

  @Override
  public long count() {
    return search.count();
  }

  private boolean isBehindFirst(Keyset.Place place) {
    return behind(null, 1).stream().anyMatch(first -> rows.compare(rows.place(first), place) <= 0);
  }

  private List<IndicatorFact> behind(Keyset.@Nullable Place after, int limit) {
    List<IndicatorFact> found = new ArrayList<>();
    Bson end = start(after);
    int size = limit / ROWS_A_PROJECT + 1;
    while (true) {
      IndicatorSearch.Batch batch = search.next(end, projects.sort(), size);
      @Nullable ProjectFact last = null;
      for (UnreadFact each : batch.found()) {
        ProjectFact project = search.read(each);
        if (project != null) {
          last = project;
          add(batch, project, after, found);
        }
        if (found.size() >= limit) {
          return found.subList(0, limit);
        }
      }
      if (batch.found().size() < size) {
        return found;
      }
      if (last != null) {
        end = projects.behind(projects.place(last), false);
      } else if (size == MOST_PROJECTS) {
        throw new IllegalStateException(size + " projects one after the other cannot be read");
      }
      size = Math.min(2 * size, MOST_PROJECTS);
    }
  }

  /** The project of the last row may have more of them. */
  private Bson start(Keyset.@Nullable Place after) {
    if (after != null) {
      return projects.behind(after.first(projects.keys().size()), true);
    }
    // The embedded store reads from where a range begins; without one it looks at all documents.
    return projects.keys().size() == 1 ? Filters.gt(ProjectFields.ID, "") : Filters.empty();
  }

  private void add(
      IndicatorSearch.Batch batch,
      ProjectFact project,
      Keyset.@Nullable Place after,
      List<IndicatorFact> found) {
    List<IndicatorFact> meant = new ArrayList<>(batch.meant(project).toList());
    if (!rows.keys().get(rows.keys().size() - 1).ascending()) {
      Collections.reverse(meant);
    }
    boolean begun =
        after != null
            && projects.compare(projects.place(project), after.first(projects.keys().size())) == 0;
    for (IndicatorFact fact : meant) {
      if (!begun || after == null || rows.compare(rows.place(fact), after) > 0) {
        found.add(fact);
      }
    }
  }
}

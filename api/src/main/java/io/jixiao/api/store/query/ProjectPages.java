package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PageSource;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.Pager;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.ProjectQuery;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.project.FieldCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds projects by filters and orders. */
@Component
public class ProjectPages {
  private final ProjectStore store;

  ProjectPages(ProjectStore store) {
    this.store = store;
  }

  /**
   * A page of the projects that {@code filter} finds, in one round trip.
   *
   * @param filter null for all
   * @param orders null or empty for latest year first, then by name
   * @param view from a project to the node of its entry
   * @throws io.jixiao.api.graphql.RequestRejected where a filter, order or cursor is not acceptable
   */
  public <N> PagedConnection<N> page(
      @Nullable ProjectFilter filter,
      @Nullable List<ProjectOrder> orders,
      PageRequest request,
      Function<StoredProject, N> view) {
    return new Pager<>(new Source(store), ProjectKeysets.of(orders), ProjectCriteria.of(filter))
        .page(request, view);
  }

  /** The cell of every field of the projects with {@code ids}, by project id, in one round trip. */
  public Map<String, List<FieldCell>> cells(Collection<String> ids) {
    Map<String, List<FieldCell>> cells = new HashMap<>();
    store
        .find(ProjectQuery.of(Filters.in(ProjectFields.ID, ids), ids.size()).andCells())
        .forEach(stored -> cells.put(stored.id(), stored.project().cells()));
    return cells;
  }

  private record Source(ProjectStore store) implements PageSource<StoredProject> {

    @Override
    public List<StoredProject> find(Bson filter, Bson sort, int limit) {
      return store.find(ProjectQuery.of(filter, limit).sortedBy(sort));
    }

    @Override
    public long count(Bson filter) {
      return store.count(filter);
    }
  }
}

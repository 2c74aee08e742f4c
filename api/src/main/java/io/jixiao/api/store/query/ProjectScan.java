package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.ProjectQuery;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads all projects that a filter finds, however many. The embedded store holds all that a cursor
 * will give in memory; so the ids come first, and the projects a batch at a time.
 */
@Component
public class ProjectScan {
  private static final int BATCH = 200;

  private final ProjectStore store;

  ProjectScan(ProjectStore store) {
    this.store = store;
  }

  /**
   * Hands over the projects in batches, in no order, without cells. What is deleted meanwhile is
   * left out; what is changed comes as it was or as it is.
   *
   * @param filter null for all
   * @throws io.jixiao.api.graphql.RequestRejected where the filter is not acceptable
   */
  public void forEachBatch(@Nullable ProjectFilter filter, Consumer<List<StoredProject>> consumer) {
    List<String> ids = store.ids(ProjectCriteria.of(filter));
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
      consumer.accept(
          store.find(ProjectQuery.of(Filters.in(ProjectFields.ID, batch), batch.size())));
    }
  }
}

package io.jixiao.api.store.query;

import io.jixiao.api.store.projects.KnownForms;
import io.jixiao.api.store.projects.KnownForms.FormToScore;
import io.jixiao.api.store.projects.ProjectBatches;
import io.jixiao.api.store.projects.UnreadProject;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through the projects that a filter finds, in the order of their ids. */
@Component
public class ProjectWalk {
  private final ProjectBatches projects;
  private final KnownForms forms;

  ProjectWalk(ProjectBatches projects, KnownForms forms) {
    this.projects = projects;
    this.forms = forms;
  }

  /**
   * The way through the projects.
   *
   * @param filter null for all
   * @throws io.jixiao.api.graphql.RequestRejected where the filter is not acceptable
   */
  public Way of(@Nullable ProjectFilter filter) {
    return new Way(projects, forms, ProjectCriteria.of(filter));
  }

  /** Through the projects that one filter finds. */
  public record Way(ProjectBatches projects, KnownForms forms, Bson filter) {

    /**
     * The next projects.
     *
     * @param after id of the project behind which they begin; null for the first
     * @param withCells whether to read the cell of every field
     * @return fewer than {@code limit} at the end of the way
     */
    public List<UnreadProject> next(@Nullable String after, int limit, boolean withCells) {
      return projects.next(filter, after, limit, withCells);
    }

    /**
     * The next forms to score, from memory where they are known.
     *
     * @param after id of the project behind which they begin; null for the first
     * @return fewer than {@code limit} at the end of the way
     */
    public List<FormToScore> nextToScore(@Nullable String after, int limit) {
      return forms.next(filter, after, limit);
    }

    /** How many projects there are now, about. */
    public long count() {
      return projects.count(filter);
    }
  }
}

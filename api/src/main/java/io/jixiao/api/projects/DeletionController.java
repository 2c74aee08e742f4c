package io.jixiao.api.projects;

import io.jixiao.api.store.query.ProjectFilter;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The way to be rid of projects. */
@Controller
class DeletionController {
  private final ProjectDeletions deletions;

  DeletionController(ProjectDeletions deletions) {
    this.deletions = deletions;
  }

  @MutationMapping
  int deleteProjects(@Argument ProjectFilter filter, @Argument int expectedCount) {
    return deletions.delete(filter, expectedCount);
  }
}

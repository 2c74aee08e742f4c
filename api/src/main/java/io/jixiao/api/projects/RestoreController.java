package io.jixiao.api.projects;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.ProjectRestorer;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.RestoreResult;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The way back to a former revision. */
@Controller
class RestoreController {
  private final ProjectRestorer restorer;
  private final ProjectStore store;
  private final CrossAudit audit;

  RestoreController(ProjectRestorer restorer, ProjectStore store, CrossAudit audit) {
    this.restorer = restorer;
    this.store = store;
    this.audit = audit;
  }

  @MutationMapping
  ProjectView restoreRevision(
      @Argument String projectId, @Argument int revision, @Argument int expectedRevision) {
    RestoreResult[] result = new RestoreResult[1];
    audit.around(
        List.of(projectId),
        () -> result[0] = restorer.restore(projectId, revision, expectedRevision));
    return switch (result[0]) {
      case RESTORED, ALREADY_CURRENT -> current(projectId);
      case PROJECT_UNKNOWN -> throw new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, projectId);
      case REVISION_UNKNOWN -> throw new RequestRejected(ErrorCode.REVISION_NOT_FOUND, revision);
      case CHANGED_MEANWHILE ->
          throw new RequestRejected(ErrorCode.REVISION_CONFLICT, expectedRevision);
    };
  }

  private ProjectView current(String id) {
    return store.find(List.of(id)).stream()
        .findFirst()
        .map(ProjectViews::of)
        .orElseThrow(() -> new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, id));
  }
}

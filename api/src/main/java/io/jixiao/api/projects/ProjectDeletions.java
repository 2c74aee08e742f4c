package io.jixiao.api.projects;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.ProjectDeletion;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.api.store.runs.ScorecardStore;
import java.util.List;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Deletes projects, and audits those that stood beside them. */
@Service
public class ProjectDeletions {
  private static final Logger log = LoggerFactory.getLogger(ProjectDeletions.class);

  private final ProjectWalk walk;
  private final ProjectDeletion deletion;
  private final ScorecardStore scorecards;
  private final CrossAudit audit;

  ProjectDeletions(
      ProjectWalk walk, ProjectDeletion deletion, ScorecardStore scorecards, CrossAudit audit) {
    this.walk = walk;
    this.deletion = deletion;
    this.scorecards = scorecards;
    this.audit = audit;
  }

  /**
   * Deletes what {@code filter} finds.
   *
   * @return how many
   * @throws RequestRejected where the filter has no condition, or finds another number of projects
   *     than {@code expected}
   */
  public int delete(ProjectFilter filter, int expected) {
    if (filter.saysNothing()) {
      throw new RequestRejected(ErrorCode.FILTER_EMPTY);
    }
    Bson wanted = walk.of(filter).filter();
    List<String> ids = deletion.find(wanted);
    if (ids.size() != expected) {
      throw new RequestRejected(ErrorCode.COUNT_DIFFERS, ids.size(), expected);
    }
    int[] deleted = new int[1];
    audit.around(ids, () -> deleted[0] = deletion.delete(wanted, ids, scorecards::forget));
    log.info("{} projects deleted", deleted[0]);
    return deleted[0];
  }

  /** Does what is left of deletions that the service's last end broke off. */
  @EventListener(ApplicationReadyEvent.class)
  public void finish() {
    try {
      deletion.finish(scorecards::forget);
    } catch (RuntimeException e) {
      log.warn("deletions that were broken off wait for the next start: {}", e.toString());
    }
  }
}

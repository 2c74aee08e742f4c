package io.jixiao.api.store.projects;

import com.mongodb.MongoException;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.schema.project.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What forms that come back show by the rules of today: those of their time may be no rules any
 * more.
 */
@Component
class FindingsAnew {

  private static final Logger log = LoggerFactory.getLogger(FindingsAnew.class);

  private final FormRules rules;
  private final Clock clock;

  FindingsAnew(FormRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** Looks at some forms under the same rules. */
  Look now() {
    return new Look(rules.now(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /**
   * Looks at forms.
   *
   * @param now when what is found was found
   */
  record Look(FormRules.Audit audit, Instant now) {

    /**
     * What a form shows now in the place of what it showed before; all else stays.
     *
     * @param form with its cells
     */
    List<FindingDocument> at(String projectId, Project form, List<FindingDocument> former) {
      try {
        return FindingItems.ofAudit(projectId, audit.of(form), former, now);
      } catch (MongoException e) {
        throw e;
      } catch (RuntimeException e) {
        // A form that cannot be audited can still be gone back to; audits count it as failed.
        log.error("project {} keeps its former findings: it cannot be audited", projectId, e);
        return former;
      }
    }

    /** A revision with content, with what that shows now. */
    RevisionDocument at(RevisionDocument revision) {
      return revision.with(at(revision.projectId(), revision.content(), revision.findings()));
    }

    /** The sums of a revision with content. */
    RollupDocument rollup(RevisionDocument revision) {
      return RollupDocument.of(revision.content(), audit.policies());
    }
  }
}

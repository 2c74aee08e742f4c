package io.jixiao.api.imports;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.lists.ListUndo;
import io.jixiao.api.store.projects.Outcome;
import io.jixiao.api.store.projects.ProjectUndo;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * Takes back what an import did. It may be broken off anywhere and called again: each call looks
 * for what is left of the import in the store, also for an import that is undone already.
 */
@Service
class ImportUndo {

  private static final int CHANGES_AT_A_TIME = 250;

  private final ImportStore imports;
  private final ImportQueue queue;
  private final ProjectUndo projects;
  private final ListUndo lists;
  private final CrossAudit audit;

  ImportUndo(
      ImportStore imports,
      ImportQueue queue,
      ProjectUndo projects,
      ListUndo lists,
      CrossAudit audit) {
    this.imports = imports;
    this.queue = queue;
    this.projects = projects;
    this.lists = lists;
    this.audit = audit;
  }

  /**
   * Takes back what an import did, as far as nothing later builds on it.
   *
   * @throws RequestRejected if there is no such import, it has not ended, or it was a dry run
   */
  UndoResult undo(String importId) {
    ImportJob job =
        imports
            .find(importId)
            .orElseThrow(() -> new RequestRejected(ErrorCode.IMPORT_NOT_FOUND, importId));
    if (!job.status().finished()) {
      throw new RequestRejected(ErrorCode.IMPORT_NOT_FINISHED, importId);
    }
    if (job.mode() == ImportMode.DRY_RUN) {
      throw new RequestRejected(ErrorCode.IMPORT_STORED_NOTHING, importId);
    }
    UndoTally tally = new UndoTally();
    audit.aroundUndo(
        importId,
        () -> {
          projects.undo(importId, tally::projects);
          clear(job);
          lists.undo(importId, tally::list);
        });
    // Last, so that an import that says it is undone is.
    if (tally.isWhole()) {
      queue.undone(importId);
    }
    return tally.result(job);
  }

  /** A call that died may have taken projects away and left what belongs to them. */
  private void clear(ImportJob job) {
    for (int from = 0; from < job.changes(); from += CHANGES_AT_A_TIME) {
      List<String> created =
          imports.changes(job.id(), from, CHANGES_AT_A_TIME).stream()
              .filter(change -> change.outcome() == Outcome.CREATED)
              .map(ProjectChange::projectId)
              .filter(Objects::nonNull)
              .toList();
      projects.clear(created);
    }
  }
}

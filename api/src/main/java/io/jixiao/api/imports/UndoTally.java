package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.lists.UndoneList;
import io.jixiao.api.store.projects.UndoneProject;
import io.jixiao.api.store.projects.UndoneProject.Kind;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Adds up what came of undoing an import, and puts it in sentences. */
final class UndoTally {

  static final int MOST_PROBLEMS = 1000;

  private static final Messages MESSAGES = Messages.beside(UndoTally.class, "messages");

  private final List<Problem> problems = new ArrayList<>();
  private int reversed;
  private int kept;
  private int failed;
  private boolean listsStay;

  void projects(Collection<UndoneProject> undone) {
    undone.forEach(this::project);
  }

  void list(UndoneList list) {
    listsStay = true;
    add(
        "UNDO_LIST_" + list.kind(),
        "UNDO_LIST_" + list.kind(),
        list.listId(),
        Objects.toString(list.title(), ""),
        Objects.toString(list.importId(), ""));
  }

  /** Whether nothing of the import is left. */
  boolean isWhole() {
    return kept == 0 && failed == 0 && !listsStay;
  }

  /**
   * The result for the whole import, whether this call did it or one before: what is neither kept
   * nor failed of what the import says it created and updated is reversed. An import that was given
   * up has not said what it did.
   */
  UndoResult result(ImportJob job) {
    int changed = job.counts().created() + job.counts().updated();
    return new UndoResult(
        job.id(), Math.max(reversed, changed - kept - failed), kept, failed, problems);
  }

  private void project(UndoneProject project) {
    reversed += project.kind() == Kind.REVERSED ? 1 : 0;
    kept += project.isKept() ? 1 : 0;
    failed += project.isFailed() ? 1 : 0;
    if (project.isKept() || project.isFailed()) {
      String code = "UNDO_" + project.kind();
      boolean byHand = project.kind() == Kind.LATER_REVISION && project.importId() == null;
      add(
          code,
          byHand ? code + ".restored" : code,
          project.projectId(),
          project.name(),
          String.valueOf(project.revision()),
          Objects.toString(project.importId(), ""));
    }
  }

  private void add(String code, String sentence, String... arguments) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(code, MESSAGES.text(sentence, (Object[]) arguments), null, null));
    }
  }
}

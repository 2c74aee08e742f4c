package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJournal;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportSpool;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.Outcome;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.api.store.projects.SaveResult;
import io.jixiao.schema.audit.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what was decided, some forms at a time, and writes down what became of each. */
final class WritingPass {

  private static final int FORMS_AT_A_TIME = 100;

  private final LeasedImport job;
  private final ProjectSaver saver;
  private final ImportJournal journal;
  private final ImportSpool spool;
  private final JobMonitor monitor;

  private final Map<Integer, SaveResult> saved = new HashMap<>();
  private ImportCounts counts = ImportCounts.NONE;

  WritingPass(
      LeasedImport job,
      ProjectSaver saver,
      ImportJournal journal,
      ImportSpool spool,
      JobMonitor monitor) {
    this.job = job;
    this.saver = saver;
    this.journal = journal;
    this.spool = spool;
    this.monitor = monitor;
  }

  ImportCounts write(Reading reading, List<Decision> decisions) {
    int all = decisions.size();
    for (int from = 0; from < all; from += FORMS_AT_A_TIME) {
      int to = Math.min(all, from + FORMS_AT_A_TIME);
      List<@Nullable IncomingForm> contents =
          reading.forms().subList(from, to).stream().map(this::content).toList();
      save(from, decisions.subList(from, to), contents);
      List<ProjectChange> changes = new ArrayList<>();
      for (int form = from; form < to; form++) {
        changes.add(
            change(reading.forms().get(form), decisions.get(form), contents.get(form - from)));
      }
      journal.changes(job.id(), from, changes);
      double share = (double) to / all;
      monitor.progress(
          ImportWork.READING + (1 - ImportWork.READING) * share,
          counts,
          reading.files().size(),
          to);
    }
    return counts;
  }

  /** The projects that said something else before. */
  List<String> updated() {
    return saved.values().stream()
        .filter(result -> result.outcome() == Outcome.UPDATED)
        .map(SaveResult::projectId)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable IncomingForm content(ReadForm form) {
    return form.reading() instanceof ReadForm.Accepted project
        ? spool.form(project.position())
        : null;
  }

  private void save(int first, List<Decision> decisions, List<@Nullable IncomingForm> contents) {
    List<Integer> numbers = new ArrayList<>();
    List<IncomingForm> forms = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      IncomingForm content = contents.get(i);
      if (decisions.get(i) instanceof Decision.Save && content != null) {
        numbers.add(first + i);
        forms.add(content);
      }
    }
    if (forms.isEmpty()) {
      return;
    }
    List<SaveResult> results =
        job.request().mode() == ImportMode.DRY_RUN
            ? saver.preview(forms)
            : saver.save(job.id(), forms);
    Iterator<Integer> number = numbers.iterator();
    results.forEach(result -> saved.put(number.next(), result));
  }

  private ProjectChange change(ReadForm form, Decision decision, @Nullable IncomingForm content) {
    SaveResult result = result(form, decision);
    List<Finding> findings = content == null ? List.of() : content.findings();
    counts = counts.and(result.outcome(), findings.size());
    return new ProjectChange(
        result.projectId(),
        form.name(),
        result.outcome(),
        decision instanceof Decision.Reject reject ? reject.problem() : null,
        result.changes(),
        form.source().withImport(job.id()),
        findings,
        content == null ? List.of() : content.project().cells());
  }

  private SaveResult result(ReadForm form, Decision decision) {
    if (decision instanceof Decision.Reject) {
      return new SaveResult(null, Outcome.REJECTED, List.of());
    }
    if (decision instanceof Decision.SameAs same) {
      return new SaveResult(result(same.form()).projectId(), Outcome.UNCHANGED, List.of());
    }
    return result(form.number());
  }

  private SaveResult result(int form) {
    SaveResult result = saved.get(form);
    if (result == null) {
      throw new IllegalStateException("form %d was not saved".formatted(form));
    }
    return result;
  }
}

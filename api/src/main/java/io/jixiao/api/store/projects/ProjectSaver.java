package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.jixiao.api.store.projects.IdentityClaims.Claim;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Saves forms as projects: new ones, new revisions of known ones, or nothing where the content is
 * the same. Each project is one document and so changes at once or not at all. An import that is
 * run again after a crash finds its id in what it has saved and reports the same results.
 */
@Component
public class ProjectSaver {

  private static final int MOST_TRIES = 50;
  private static final String NO_IMPORT = "";

  private final ProjectCollections collections;
  private final IdentityClaims claims;
  private final ProjectWrites writes;
  private final FormerResults former;

  /**
   * Forms of one process are saved one batch after the other; other processes meet in the claims.
   */
  private final ReentrantLock saving = new ReentrantLock();

  ProjectSaver(
      ProjectCollections collections,
      IdentityClaims claims,
      ProjectWrites writes,
      FormerResults former) {
    this.collections = collections;
    this.former = former;
    this.claims = claims;
    this.writes = writes;
  }

  /**
   * Saves some forms in the name of an import.
   *
   * @param forms no two of one identity
   * @return the result for each, in order
   */
  public List<SaveResult> save(String importId, List<IncomingForm> forms) {
    saving.lock();
    try {
      return saveAll(importId, prepared(forms, claims.claim(identities(forms))));
    } finally {
      saving.unlock();
    }
  }

  /** What {@link #save} would do, with nothing done. */
  public List<SaveResult> preview(List<IncomingForm> forms) {
    List<Optional<Claim>> known = claims.look(identities(forms));
    List<Claim> claimed =
        IntStream.range(0, forms.size())
            .mapToObj(i -> known.get(i).orElseGet(() -> unclaimed(forms.get(i))))
            .toList();
    List<PreparedForm> prepared = prepared(forms, claimed);
    Map<String, ProjectDocument> stored = stored(claimedBefore(prepared));
    return prepared.stream()
        .map(form -> Step.of(form, stored.get(form.projectId()), NO_IMPORT))
        .map(Step::previewed)
        .toList();
  }

  /** The stored project that each form is, in order; empty where it would be a new one. */
  public List<Optional<String>> known(List<ProjectIdentity> identities) {
    return claims.look(identities).stream().map(claim -> claim.map(Claim::projectId)).toList();
  }

  private List<SaveResult> saveAll(String importId, List<PreparedForm> forms) {
    Map<String, SaveResult> results = new HashMap<>();
    List<PreparedForm> open = forms;
    for (int i = 0; i < MOST_TRIES && !open.isEmpty(); i++) {
      Map<String, ProjectDocument> stored = i == 0 ? stored(claimedBefore(open)) : stored(open);
      open = saveOnce(importId, open, stored, results);
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(
          "a project kept changing under %d tries to save it".formatted(MOST_TRIES));
    }
    return forms.stream().map(form -> requireNonNull(results.get(form.projectId()))).toList();
  }

  /** The forms whose projects somebody changed in between. */
  private List<PreparedForm> saveOnce(
      String importId,
      List<PreparedForm> forms,
      Map<String, ProjectDocument> stored,
      Map<String, SaveResult> results) {
    List<Step> steps =
        forms.stream().map(form -> Step.of(form, stored.get(form.projectId()), importId)).toList();
    List<Boolean> done = writes.write(importId, steps);
    List<PreparedForm> again = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (done.get(i)) {
        results.put(step.form().projectId(), result(importId, step));
      } else {
        again.add(step.form());
      }
    }
    return again;
  }

  private SaveResult result(String importId, Step step) {
    ProjectDocument stored = step.stored();
    return step.kind() == Step.Kind.DONE_BEFORE && stored != null
        ? former.result(importId, stored)
        : step.result();
  }

  /** Only these can have a project; what was claimed just now is new. */
  private static List<PreparedForm> claimedBefore(List<PreparedForm> forms) {
    return forms.stream().filter(form -> form.claim().claimedBefore()).toList();
  }

  private Map<String, ProjectDocument> stored(List<PreparedForm> forms) {
    List<String> ids = forms.stream().map(PreparedForm::projectId).toList();
    return ids.isEmpty()
        ? Map.of()
        : collections.projects().find(in(ProjectFields.ID, ids)).into(new ArrayList<>()).stream()
            .collect(toMap(ProjectDocument::id, document -> document));
  }

  private static List<PreparedForm> prepared(List<IncomingForm> forms, List<Claim> claims) {
    return IntStream.range(0, forms.size())
        .mapToObj(i -> PreparedForm.of(forms.get(i), claims.get(i)))
        .toList();
  }

  private static List<ProjectIdentity> identities(List<IncomingForm> forms) {
    return forms.stream().map(form -> ProjectIdentity.of(form.project())).toList();
  }

  private static Claim unclaimed(IncomingForm form) {
    return new Claim("", ProjectIdentity.of(form.project()), false);
  }
}

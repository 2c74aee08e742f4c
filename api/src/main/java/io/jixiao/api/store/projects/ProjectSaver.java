package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.jixiao.api.store.projects.ClaimDocument.Member;
import io.jixiao.api.store.projects.IdentityClaims.Claim;
import io.jixiao.api.store.templates.FormRules;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
  private final FormRules rules;

  private final OneAtATime oneAtATime;

  ProjectSaver(
      ProjectCollections collections,
      IdentityClaims claims,
      ProjectWrites writes,
      FormerResults former,
      FormRules rules,
      OneAtATime oneAtATime) {
    this.collections = collections;
    this.former = former;
    this.rules = rules;
    this.claims = claims;
    this.writes = writes;
    this.oneAtATime = oneAtATime;
  }

  /**
   * Saves some forms in the name of an import.
   *
   * @param forms no two of one identity
   * @return the result for each, in order
   */
  public List<SaveResult> save(String importId, List<IncomingForm> forms) {
    return oneAtATime.run(() -> saveAll(importId, forms));
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

  /**
   * A project is made under a claim only if the claim was found after the project was seen missing:
   * else the project may be one that an undone import took along, claims first.
   */
  private List<SaveResult> saveAll(String importId, List<IncomingForm> forms) {
    IdentityHashMap<IncomingForm, SaveResult> results = new IdentityHashMap<>();
    List<IncomingForm> open = forms;
    Set<String> missedBefore = Set.of();
    for (int i = 0; i < MOST_TRIES && !open.isEmpty(); i++) {
      List<PreparedForm> prepared = prepared(open, claims.claim(identities(open), missedBefore));
      Map<String, ProjectDocument> stored = stored(claimedBefore(prepared));
      Set<String> missing = missing(prepared, stored);
      Set<String> unsure = new HashSet<>(missing);
      unsure.removeAll(missedBefore);
      List<Step> steps =
          prepared.stream()
              .filter(form -> !unsure.contains(form.projectId()))
              .map(form -> Step.of(form, stored.get(form.projectId()), importId))
              .toList();
      for (Step step : claimed(written(importId, steps))) {
        results.put(step.form().incoming(), result(importId, step));
      }
      open = open.stream().filter(form -> !results.containsKey(form)).toList();
      missedBefore = missing;
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(
          "a project kept changing under %d tries to save it".formatted(MOST_TRIES));
    }
    return forms.stream().map(form -> requireNonNull(results.get(form))).toList();
  }

  /** Those whose projects nobody changed in between. */
  private List<Step> written(String importId, List<Step> steps) {
    List<Boolean> done = writes.write(importId, steps);
    return IntStream.range(0, steps.size()).filter(done::get).mapToObj(steps::get).toList();
  }

  /**
   * Makes sure that what was written to is claimed: an import that is being undone may have ended
   * the claims in between. It does so before it takes a project along, and takes none along that
   * was written to; so either it sees the write and puts the claims back, or they are missed here.
   *
   * @return without what was created under a claim that another's undoing has ended
   */
  private List<Step> claimed(List<Step> done) {
    Set<Member> lacking =
        claims.lacking(done.stream().map(step -> step.form().claim().member()).toList());
    if (lacking.isEmpty()) {
      return done;
    }
    List<Step> unclaimed =
        done.stream().filter(step -> lacking.contains(step.form().claim().member())).toList();
    List<String> gone =
        writes.takeBack(
            unclaimed.stream().filter(step -> step.kind() == Step.Kind.CREATE).toList());
    claims.ensure(unclaimed.stream().map(step -> step.form().projectId()).toList());
    return done.stream().filter(step -> !gone.contains(step.form().projectId())).toList();
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

  private static Set<String> missing(
      List<PreparedForm> forms, Map<String, ProjectDocument> stored) {
    return claimedBefore(forms).stream()
        .map(PreparedForm::projectId)
        .filter(id -> !stored.containsKey(id))
        .collect(toSet());
  }

  private Map<String, ProjectDocument> stored(List<PreparedForm> forms) {
    List<String> ids = forms.stream().map(PreparedForm::projectId).toList();
    return ids.isEmpty()
        ? Map.of()
        : collections.projects().find(in(ProjectFields.ID, ids)).into(new ArrayList<>()).stream()
            .collect(toMap(ProjectDocument::id, document -> document));
  }

  private List<PreparedForm> prepared(List<IncomingForm> forms, List<Claim> claims) {
    Supplier<FormRules.Audit> audit = SingletonSupplier.of(rules::now);
    return IntStream.range(0, forms.size())
        .mapToObj(i -> PreparedForm.of(forms.get(i), claims.get(i), audit))
        .toList();
  }

  private static List<ProjectIdentity> identities(List<IncomingForm> forms) {
    return forms.stream().map(form -> ProjectIdentity.of(form.project())).toList();
  }

  private static Claim unclaimed(IncomingForm form) {
    return new Claim("", ProjectIdentity.of(form.project()), false);
  }
}

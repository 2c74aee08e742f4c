package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.jixiao.schema.audit.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps what audits on demand find: it takes the place of what the forms showed before, while what
 * their reading showed, what groups found and what was decided stays.
 */
@Component
public class AuditedFindings {

  private static final Bson WHOLE = new BsonDocument();

  private final ProjectCollections collections;
  private final Clock clock;

  AuditedFindings(ProjectCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /**
   * What was found about a project.
   *
   * @param project as it was audited
   */
  public record Found(ScannedProject project, List<Finding> findings) {}

  /**
   * What became of it.
   *
   * @param changed projects about which something else was found than before the run
   * @param before findings that followed from the forms before the run
   * @param after findings that follow from them now
   * @param missed ids of projects that somebody has written to since they were read, or that are
   *     gone: nothing is done about them, and they count for nothing
   */
  public record Kept(int changed, int before, int after, Set<String> missed) {}

  /**
   * Puts what was found in the place of what the forms showed before. Done again for the same run
   * it changes nothing and tells the same.
   */
  public Kept keep(String runId, List<Found> found) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Set<String> missed = new HashSet<>();
    List<AuditStep> done = new ArrayList<>();
    new NewestStays<>(collections.findings(), WHOLE)
        .write(
            found.stream().map(each -> each.project().id()).toList(),
            there -> {
              List<AuditStep> steps =
                  found.stream()
                      .map(each -> AuditStep.of(runId, each, there.get(each.project().id()), now))
                      .toList();
              steps.stream().filter(AuditStep::isLate).map(AuditStep::id).forEach(missed::add);
              missed.addAll(untold(changes(steps, missed)));
              done.clear();
              steps.stream().filter(step -> !missed.contains(step.id())).forEach(done::add);
              return changes(done, missed).stream().map(AuditStep::next).toList();
            });
    return new Kept(
        (int) done.stream().filter(step -> step.isChangeOf(runId)).count(),
        done.stream().mapToInt(step -> step.before(runId)).sum(),
        done.stream().mapToInt(AuditStep::after).sum(),
        missed);
  }

  private static List<AuditStep> changes(List<AuditStep> steps, Set<String> missed) {
    return steps.stream().filter(step -> step.isChange() && !missed.contains(step.id())).toList();
  }

  /**
   * Notes the codes in the projects, which are searched by them. Before the findings: who does this
   * again after a crash sees by the findings that there is something to do.
   *
   * @return ids of the projects that are not as they were audited any more
   */
  private Set<String> untold(List<AuditStep> changes) {
    boolean all =
        ConditionalBulk.write(
            collections.projects(),
            changes.stream()
                .map(
                    step ->
                        FormPlaces.telling(
                            step.id(), step.project().version(), step.next().items()))
                .toList());
    return all ? Set.of() : written(changes);
  }

  private Set<String> written(List<AuditStep> steps) {
    Map<String, AuditStep> others = steps.stream().collect(toMap(AuditStep::id, step -> step));
    Set<String> asRead =
        collections
            .projects()
            .withDocumentClass(Document.class)
            .find(in(ProjectFields.ID, others.keySet()))
            .projection(include(ProjectFields.VERSION))
            .into(new ArrayList<>())
            .stream()
            .filter(
                each ->
                    Objects.equals(
                        each.getLong(ProjectFields.VERSION),
                        Objects.requireNonNull(others.get(each.getString(ProjectFields.ID)))
                            .project()
                            .version()))
            .map(each -> each.getString(ProjectFields.ID))
            .collect(toSet());
    others.keySet().removeAll(asRead);
    return others.keySet();
  }
}

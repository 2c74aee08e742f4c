package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the findings of projects; what a reviewer decided about one survives a new reading. */
@Component
public class FindingStore {

  private static final Bson WHOLE = new BsonDocument();

  private final ProjectCollections collections;
  private final Clock clock;

  FindingStore(ProjectCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** The findings by project or list id, in the order raised; one round trip. */
  public Map<String, List<StoredFinding>> of(Collection<String> owners) {
    Map<String, List<StoredFinding>> byProject = new HashMap<>();
    for (ProjectFindingsDocument document : documents(owners)) {
      byProject.put(document.projectId(), document.stored());
    }
    return byProject;
  }

  /**
   * The findings of some forms as they were read, with what reviewers have decided about them; one
   * round trip.
   *
   * @return one list a form, in order
   */
  public List<List<StoredFinding>> asRead(List<FormFindings> forms) {
    Map<String, ProjectFindingsDocument> current =
        documents(forms.stream().map(FormFindings::projectId).filter(Objects::nonNull).toList())
            .stream()
            .collect(toMap(ProjectFindingsDocument::projectId, document -> document));
    return forms.stream().map(form -> asRead(form, current.get(form.owner()))).toList();
  }

  private static List<StoredFinding> asRead(
      FormFindings form, @Nullable ProjectFindingsDocument current) {
    List<FindingDocument> former = current == null ? List.of() : current.items();
    return FindingItems.ofForm(form.owner(), form.findings(), former, null).stream()
        .filter(item -> item.group() == null)
        .map(item -> FindingMapper.INSTANCE.toStored(form.projectId(), null, item))
        .toList();
  }

  /** Puts the findings of some projects in the place of what was found about them before. */
  void replace(List<ProjectFindings> found) {
    if (found.isEmpty()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    write(
        found.stream().map(ProjectFindings::projectId).toList(),
        former ->
            found.stream().map(each -> document(each, former.get(each.projectId()), now)).toList());
  }

  /** The findings as kept, by project id. */
  Map<String, List<FindingDocument>> items(Collection<String> projectIds) {
    return documents(projectIds).stream()
        .collect(toMap(ProjectFindingsDocument::projectId, ProjectFindingsDocument::items));
  }

  /**
   * Puts back what was found about projects when they were as they are again. What was decided
   * since about a finding that is still there stays decided.
   */
  void putBack(List<ProjectFindingsDocument> found) {
    write(
        found.stream().map(ProjectFindingsDocument::projectId).toList(),
        there -> found.stream().map(each -> decidedAs(each, there.get(each.projectId()))).toList());
  }

  private static ProjectFindingsDocument decidedAs(
      ProjectFindingsDocument found, @Nullable ProjectFindingsDocument there) {
    return there == null ? found : found.with(FindingItems.decidedAs(found.items(), there.items()));
  }

  private void write(
      List<String> projectIds,
      Function<Map<String, ProjectFindingsDocument>, List<ProjectFindingsDocument>> next) {
    new NewestStays<>(collections.findings(), WHOLE).write(projectIds, next);
  }

  private List<ProjectFindingsDocument> documents(Collection<String> owners) {
    return collections.findings().find(in(FindingFields.OWNER, owners)).into(new ArrayList<>());
  }

  private static ProjectFindingsDocument document(
      ProjectFindings found, @Nullable ProjectFindingsDocument former, Instant now) {
    return ProjectFindingsDocument.of(
        found.projectId(),
        found.version(),
        FindingSubject.of(found.project()),
        FindingItems.ofForm(
            found.projectId(), found.findings(), former == null ? List.of() : former.items(), now));
  }

  /**
   * What was found about a form.
   *
   * @param projectId null where no project was made of it
   * @param place tells the form from all others: import and range
   */
  public record FormFindings(@Nullable String projectId, String place, List<Finding> findings) {

    String owner() {
      return projectId == null ? place : projectId;
    }
  }

  /**
   * What was found about a project.
   *
   * @param version of the project that it was found about
   */
  record ProjectFindings(
      String projectId, @Nullable Long version, Project project, List<Finding> findings) {}
}

package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the findings of projects; what a reviewer decided about one survives a new reading. */
@Component
public class FindingStore {

  private static final Bson WHOLE = new BsonDocument();
  private static final FindingMapper MAPPER = FindingMapper.INSTANCE;

  private final ProjectCollections collections;

  FindingStore(ProjectCollections collections) {
    this.collections = collections;
  }

  /** The findings by project id, in the order raised; one round trip. */
  public Map<String, List<StoredFinding>> of(Collection<String> projectIds) {
    Map<String, List<StoredFinding>> byProject = new HashMap<>();
    for (ProjectFindingsDocument document : documents(projectIds)) {
      byProject.put(
          document.projectId(),
          document.items().stream()
              .map(item -> MAPPER.toStored(document.projectId(), item))
              .toList());
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
    return items(form.owner(), form.findings(), current).stream()
        .map(item -> MAPPER.toStored(form.projectId(), item))
        .toList();
  }

  /** Puts the findings of some projects in the place of what was found about them before. */
  void replace(List<ProjectFindings> found) {
    if (found.isEmpty()) {
      return;
    }
    write(
        found.stream().map(ProjectFindings::projectId).toList(),
        former ->
            found.stream().map(each -> document(each, former.get(each.projectId()))).toList());
  }

  /** The findings as kept, by project id. */
  Map<String, List<FindingDocument>> items(Collection<String> projectIds) {
    return documents(projectIds).stream()
        .collect(toMap(ProjectFindingsDocument::projectId, ProjectFindingsDocument::items));
  }

  /** Puts back what was found about projects when they were as they are again. */
  void putBack(List<ProjectFindingsDocument> found) {
    write(found.stream().map(ProjectFindingsDocument::projectId).toList(), former -> found);
  }

  private void write(
      List<String> projectIds,
      Function<Map<String, ProjectFindingsDocument>, List<ProjectFindingsDocument>> next) {
    new NewestStays<>(collections.findings(), WHOLE).write(projectIds, next);
  }

  private List<ProjectFindingsDocument> documents(Collection<String> projectIds) {
    return collections.findings().find(in("_id", projectIds)).into(new ArrayList<>());
  }

  private static ProjectFindingsDocument document(
      ProjectFindings found, @Nullable ProjectFindingsDocument former) {
    return new ProjectFindingsDocument(
        found.projectId(), found.version(), items(found.projectId(), found.findings(), former));
  }

  private static List<FindingDocument> items(
      String owner, List<Finding> findings, @Nullable ProjectFindingsDocument former) {
    Map<String, FindingDocument> decided = new HashMap<>();
    if (former != null) {
      former.items().forEach(item -> decided.put(item.id(), item));
    }
    Map<String, FindingDocument> items = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String id = id(owner, finding, items.keySet());
      items.put(id, item(id, finding, decided.get(id)));
    }
    return List.copyOf(items.values());
  }

  private static FindingDocument item(
      String id, Finding finding, @Nullable FindingDocument decided) {
    return decided == null
        ? MAPPER.toDocument(id, finding, FindingStatus.OPEN, null)
        : MAPPER.toDocument(id, finding, decided.status(), decided.comment());
  }

  /** Several findings of one code at one path are told apart by their order. */
  private static String id(String owner, Finding finding, Set<String> taken) {
    for (int ordinal = 0; ; ordinal++) {
      String place = finding.code() + "|" + finding.path() + "|" + ordinal;
      String id = owner + "-" + Long.toString(hash(place), Character.MAX_RADIX);
      if (!taken.contains(id)) {
        return id;
      }
    }
  }

  private static long hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).getMostSignificantBits() >>> 1;
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
  record ProjectFindings(String projectId, @Nullable Long version, List<Finding> findings) {}
}

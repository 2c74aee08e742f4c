package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import io.jixiao.schema.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads projects. Every method is one round trip unless it says otherwise. */
@Component
public class ProjectStore {

  private static final ProjectMapper MAPPER = ProjectMapper.INSTANCE;
  private static final Comparator<StoredRevision> NEWEST_FIRST =
      Comparator.comparingInt(StoredRevision::revision).reversed();

  /** A history is bounded; older revisions stay readable one by one. */
  static final int LONGEST_HISTORY = 200;

  private final ProjectCollections collections;

  ProjectStore(ProjectCollections collections) {
    this.collections = collections;
  }

  /** The project with its cells. */
  public Optional<StoredProject> find(String id) {
    return find(ProjectQuery.of(eq(ProjectFields.ID, id), 1).andCells()).stream().findFirst();
  }

  /** Those of {@code ids} that exist, in no order, without cells. */
  public List<StoredProject> find(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : find(ProjectQuery.of(in(ProjectFields.ID, ids), ids.size()));
  }

  /** The projects that {@code query} asks for, in its order. */
  public List<StoredProject> find(ProjectQuery query) {
    FindIterable<ProjectDocument> found =
        collections
            .projects()
            .find(query.filter())
            .sort(query.sort())
            .limit(query.limit())
            .batchSize(query.limit() + 1)
            .projection(
                query.withCells()
                    ? exclude(ProjectFields.CHANGES)
                    : exclude(ProjectFields.CHANGES, ProjectFields.CELLS));
    return found.map(MAPPER::toStored).into(new ArrayList<>());
  }

  /**
   * The ids of the projects that {@code filter} finds, in no order; nothing else is read.
   *
   * @param most at most so many
   */
  public List<String> ids(Bson filter, int most) {
    return collections
        .projects()
        .withDocumentClass(BsonDocument.class)
        .find(filter)
        .projection(include(ProjectFields.ID))
        .limit(most)
        .map(document -> document.getString(ProjectFields.ID).getValue())
        .into(new ArrayList<>());
  }

  public long count(Bson filter) {
    return collections.projects().countDocuments(filter);
  }

  /**
   * The histories of {@code projects} by project id, newest revision first, at most {@value
   * #LONGEST_HISTORY} each. Two round trips for all of them.
   */
  public Map<String, List<StoredRevision>> histories(Collection<StoredProject> projects) {
    Map<String, List<StoredRevision>> histories = new HashMap<>();
    currentRevisions(projects)
        .forEach(document -> add(histories, document.id(), MAPPER.toRevision(document)));
    formerRevisions(projects)
        .forEach(document -> add(histories, document.projectId(), MAPPER.toStored(document)));
    histories.values().forEach(history -> history.sort(NEWEST_FIRST));
    return histories;
  }

  /** What a project said in one of its revisions, with cells. At most two round trips. */
  public Optional<Project> content(String projectId, int revision) {
    Optional<StoredProject> current = find(projectId);
    int newest = current.map(StoredProject::revision).orElse(0);
    return revision < newest
        ? former(projectId, revision)
            .filter(RevisionDocument::hasContent)
            .map(RevisionDocument::content)
        : current.filter(project -> project.revision() == revision).map(StoredProject::project);
  }

  private Optional<RevisionDocument> former(String projectId, int revision) {
    return Optional.ofNullable(
        collections
            .projectRevisions()
            .find(eq(ProjectFields.ID, RevisionDocument.id(projectId, revision)))
            .first());
  }

  private List<ProjectDocument> currentRevisions(Collection<StoredProject> projects) {
    List<String> ids = projects.stream().map(StoredProject::id).toList();
    return collections
        .projects()
        .find(in(ProjectFields.ID, ids))
        .projection(FormerRevisions.WITHOUT_CONTENT)
        .into(new ArrayList<>());
  }

  private List<RevisionDocument> formerRevisions(Collection<StoredProject> projects) {
    List<String> ids = projects.stream().flatMap(ProjectStore::formerIds).toList();
    return ids.isEmpty()
        ? List.of()
        : collections
            .projectRevisions()
            .find(in(ProjectFields.ID, ids))
            .projection(FormerRevisions.WITHOUT_CONTENT)
            .into(new ArrayList<>());
  }

  private static void add(
      Map<String, List<StoredRevision>> histories, String projectId, StoredRevision revision) {
    histories.computeIfAbsent(projectId, id -> new ArrayList<>()).add(revision);
  }

  private static Stream<String> formerIds(StoredProject project) {
    int newest = project.revision() - 1;
    return IntStream.rangeClosed(Math.max(1, newest - LONGEST_HISTORY + 2), newest)
        .mapToObj(revision -> RevisionDocument.id(project.id(), revision));
  }
}

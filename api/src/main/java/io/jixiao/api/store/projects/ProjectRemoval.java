package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.DeleteOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes projects away that only an undone import has brought, as if they had never been. */
@Component
class ProjectRemoval {

  private final ProjectCollections collections;
  private final IdentityClaims claims;

  ProjectRemoval(ProjectCollections collections, IdentityClaims claims) {
    this.collections = collections;
    this.claims = claims;
  }

  /**
   * Takes away those that nobody has written to since they were read.
   *
   * <p>The claims go first. Whoever misses a project then cannot find the claim that it was under,
   * and makes a new one; the other way round a project could be made under a claim that is about to
   * go. And as long as the project is there its import finds it, so that undoing it again goes on.
   */
  void remove(List<ProjectDocument> projects) {
    claims.release(projects.stream().map(ProjectDocument::claimed).toList());
    List<DeleteOneModel<ProjectDocument>> deletions =
        projects.stream()
            .map(project -> new DeleteOneModel<ProjectDocument>(ProjectWrites.asRead(project)))
            .toList();
    List<String> ids = projects.stream().map(ProjectDocument::id).toList();
    if (!ConditionalBulk.write(collections.projects(), deletions)) {
      // Somebody's write came first: these stay, and are claimed for what they are now.
      claims.ensure(ids);
    }
    clear(ids);
  }

  /** Takes away what is left of those of {@code ids} that are not there any more. */
  void clear(Collection<String> ids) {
    Set<String> gone = ids.stream().collect(toSet());
    there(ids).forEach(project -> gone.remove(project.id()));
    if (!gone.isEmpty()) {
      collections.findings().deleteMany(in(ProjectFields.ID, gone));
      // Set aside by those who meant to change the first revision, or were held up at the second.
      collections
          .projectRevisions()
          .deleteMany(in(ProjectFields.ID, gone.stream().flatMap(ProjectRemoval::aside).toList()));
    }
  }

  private List<ProjectDocument> there(Collection<String> ids) {
    return collections
        .projects()
        .find(in(ProjectFields.ID, ids))
        .projection(ProjectWrites.WITHOUT_CONTENT)
        .into(new ArrayList<>());
  }

  private static Stream<String> aside(String id) {
    return Stream.of(RevisionDocument.id(id, 1), RevisionDocument.id(id, 2));
  }
}

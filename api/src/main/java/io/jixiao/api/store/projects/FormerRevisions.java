package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads the revisions that projects had before their current ones. */
@Component
class FormerRevisions {

  static final Bson WITHOUT_CONTENT =
      exclude(ProjectFields.PROJECT, ProjectFields.CELLS, ProjectFields.FINDINGS);

  /** The embedded store compares each that it finds with all that were asked for. */
  private static final int IDS_AT_A_TIME = 250;

  private final ProjectCollections collections;

  FormerRevisions(ProjectCollections collections) {
    this.collections = collections;
  }

  /** By project id, in no order, without content and findings. */
  Map<String, List<RevisionDocument>> heads(Collection<ProjectDocument> projects) {
    List<String> ids = projects.stream().flatMap(FormerRevisions::ids).toList();
    List<RevisionDocument> heads = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += IDS_AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_A_TIME));
      collections
          .projectRevisions()
          .find(in(ProjectFields.ID, some))
          .projection(WITHOUT_CONTENT)
          .into(heads);
    }
    return heads.stream().collect(groupingBy(RevisionDocument::projectId));
  }

  private static Stream<String> ids(ProjectDocument project) {
    return IntStream.range(1, project.revision())
        .mapToObj(revision -> RevisionDocument.id(project.id(), revision));
  }
}

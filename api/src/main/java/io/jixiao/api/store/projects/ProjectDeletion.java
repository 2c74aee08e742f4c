package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.api.store.projects.ClaimDocument.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Deletes projects with all that is kept about them, some at a time. What it has begun is noted
 * first and struck out last, so that {@link #finish} finds what a crash has left half done.
 */
@Component
public class ProjectDeletion {

  private static final int AT_A_TIME = 100;
  private static final int MOST_TRIES = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final ProjectCollections collections;
  private final FormerRevisions revisions;
  private final IdentityClaims claims;
  private final OneAtATime oneAtATime;

  ProjectDeletion(
      ProjectCollections collections,
      FormerRevisions revisions,
      IdentityClaims claims,
      OneAtATime oneAtATime) {
    this.collections = collections;
    this.revisions = revisions;
    this.claims = claims;
    this.oneAtATime = oneAtATime;
  }

  /** The ids of the projects that {@code filter} finds, in order. */
  public List<String> find(Bson filter) {
    return collections
        .projects()
        .find(filter)
        .sort(ascending(ProjectFields.ID))
        .projection(include(ProjectFields.REVISION))
        .map(ProjectDocument::id)
        .into(new ArrayList<>());
  }

  /**
   * Deletes those of {@code ids} that {@code filter} still finds.
   *
   * @param also takes away what others keep about projects that are gone; it may be called again
   * @return how many
   */
  public int delete(Bson filter, List<String> ids, Consumer<Set<String>> also) {
    int deleted = 0;
    for (int from = 0; from < ids.size(); from += AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
      deleted += oneAtATime.run(() -> deleteSome(filter, some, also));
    }
    return deleted;
  }

  /**
   * Ends deletions that were broken off. A project that somebody has written to since then stays.
   */
  public void finish(Consumer<Set<String>> also) {
    List<DeletionDocument> begun;
    do {
      begun = collections.deletions().find().limit(AT_A_TIME).into(new ArrayList<>());
      List<DeletionDocument> some = begun;
      int unused = oneAtATime.run(() -> finish(some, also));
    } while (begun.size() == AT_A_TIME);
  }

  private int finish(List<DeletionDocument> begun, Consumer<Set<String>> also) {
    List<ProjectDocument> there =
        there(in(ProjectFields.ID, begun.stream().map(DeletionDocument::id).toList()));
    remove(
        there.stream()
            .filter(project -> begun.stream().anyMatch(each -> each.means(project)))
            .toList());
    return clear(begun, also);
  }

  private int deleteSome(Bson filter, List<String> ids, Consumer<Set<String>> also) {
    int deleted = 0;
    List<DeletionDocument> begun = new ArrayList<>();
    List<ProjectDocument> open = there(and(filter, in(ProjectFields.ID, ids)));
    for (int i = 0; i < MOST_TRIES && !open.isEmpty(); i++) {
      List<DeletionDocument> some = open.stream().map(DeletionDocument::of).toList();
      note(some);
      begun.addAll(some);
      remove(open);
      Set<String> asked = ids(open);
      deleted += open.size() - there(in(ProjectFields.ID, asked)).size();
      open = there(and(filter, in(ProjectFields.ID, asked)));
    }
    int unused = clear(begun, also);
    return deleted;
  }

  /**
   * The claims go before their project, as when an import is undone: whoever then misses the
   * project finds no claim that leads to it.
   */
  private void remove(List<ProjectDocument> projects) {
    claims.release(claimed(projects));
    boolean unused =
        ConditionalBulk.write(
            collections.projects(),
            projects.stream()
                .map(each -> new DeleteOneModel<ProjectDocument>(ProjectWrites.asRead(each)))
                .toList());
  }

  private void note(List<DeletionDocument> begun) {
    collections
        .deletions()
        .bulkWrite(
            begun.stream()
                .map(each -> new ReplaceOneModel<>(eq(ProjectFields.ID, each.id()), each, UPSERT))
                .toList());
  }

  /** What projects are claimed for now, what they were before, and what is half taken back. */
  private List<Member> claimed(List<ProjectDocument> projects) {
    Map<String, List<RevisionDocument>> former = revisions.heads(projects);
    List<Member> members = new ArrayList<>();
    for (ProjectDocument project : projects) {
      members.add(project.claimed());
      if (project.halfUndone() != null) {
        members.add(new Member(project.id(), project.halfUndone().identity()));
      }
      former.getOrDefault(project.id(), List.of()).stream()
          .map(RevisionDocument::identity)
          .filter(Objects::nonNull)
          .forEach(identity -> members.add(new Member(project.id(), identity)));
    }
    return members;
  }

  /** Takes away what is left of those that are gone; those that are not are claimed again. */
  private int clear(List<DeletionDocument> begun, Consumer<Set<String>> also) {
    Set<String> all = begun.stream().map(DeletionDocument::id).collect(toSet());
    List<ProjectDocument> there = there(in(ProjectFields.ID, all));
    claims.claim(claimed(there));
    Set<String> gone = new HashSet<>(all);
    gone.removeAll(ids(there));
    if (!gone.isEmpty()) {
      collections.findings().deleteMany(in(ProjectFields.ID, gone));
      List<String> former =
          begun.stream()
              .filter(each -> gone.contains(each.id()))
              .flatMap(ProjectDeletion::former)
              .toList();
      collections.projectRevisions().deleteMany(in(ProjectFields.ID, former));
      also.accept(gone);
    }
    collections.deletions().deleteMany(in(ProjectFields.ID, all));
    return gone.size();
  }

  /** Also those that somebody set aside who meant to make one more. */
  private static Stream<String> former(DeletionDocument begun) {
    return IntStream.rangeClosed(1, begun.revision() + 1)
        .mapToObj(revision -> RevisionDocument.id(begun.id(), revision));
  }

  private static Set<String> ids(List<ProjectDocument> projects) {
    return projects.stream().map(ProjectDocument::id).collect(toSet());
  }

  private List<ProjectDocument> there(Bson filter) {
    return collections
        .projects()
        .find(filter)
        .projection(ProjectWrites.WITHOUT_CONTENT)
        .into(new ArrayList<>());
  }
}

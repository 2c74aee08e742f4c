package io.jixiao.api.store.projects;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.jixiao.api.store.AsRead;
import io.jixiao.api.store.projects.ClaimDocument.Member;
import io.jixiao.schema.identity.Candidate;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The families of some identities as read from the store, with the members that were added since.
 * Not for use by several threads.
 */
final class ClaimFamilies {

  private static final int FIRST_VERSIONS = 1 << 30;

  private final Set<String> keysRead;
  private final Map<String, ClaimDocument> families = new LinkedHashMap<>();
  private final Map<String, Integer> versionsRead = new HashMap<>();
  private final Map<String, ClaimDocument> changed = new LinkedHashMap<>();

  /**
   * Holds what was read.
   *
   * @param keysRead the keys that were asked for, of families that exist or not
   */
  ClaimFamilies(Set<String> keysRead, Collection<ClaimDocument> read) {
    this.keysRead = keysRead;
    read.forEach(family -> families.put(family.id(), family));
    read.forEach(family -> versionsRead.put(family.id(), family.version()));
  }

  /** The projects that {@code identity} could be, each once, those that share its code first. */
  List<Candidate> candidates(ProjectIdentity identity) {
    Map<String, Candidate> byProject = new LinkedHashMap<>();
    for (ClaimDocument family : relatives(identity)) {
      for (Member member : family.members()) {
        byProject.putIfAbsent(
            member.projectId(), new Candidate(member.projectId(), member.identity()));
      }
    }
    return List.copyOf(byProject.values());
  }

  /**
   * Makes {@code projectId} a member of every family that {@code identity} belongs to, and
   * completes what those that it is in know of it.
   */
  void enter(String projectId, ProjectIdentity identity) {
    for (ClaimDocument family : List.copyOf(families.values())) {
      for (Member member : family.members()) {
        Member completed =
            new Member(member.projectId(), member.identity().completedWith(identity));
        if (member.projectId().equals(projectId) && !member.equals(completed)) {
          change(with(family.id(), family, completed));
        }
      }
    }
    for (String key : FamilyKeys.own(identity)) {
      ClaimDocument family = families.get(key);
      if (!has(family, projectId)) {
        change(with(key, family, new Member(projectId, identity)));
      }
    }
  }

  /** Whether {@code member} is in every family that its identity belongs to. */
  boolean hold(Member member) {
    return FamilyKeys.own(member.identity()).stream()
        .allMatch(key -> has(families.get(key), member.projectId()));
  }

  /** Takes {@code projectId} out of the families of these keys. */
  void leave(String projectId, Collection<String> keys) {
    for (String key : keys) {
      ClaimDocument family = families.get(key);
      if (family != null && family.has(projectId)) {
        change(new ClaimDocument(key, nextVersion(key), family.name(), others(family, projectId)));
      }
    }
  }

  /** Forgets what the families of {@code projectId} know of it and {@code identity} does not. */
  void limit(String projectId, ProjectIdentity identity) {
    for (ClaimDocument family : List.copyOf(families.values())) {
      for (Member member : family.members()) {
        Member limited = new Member(projectId, member.identity().limitedTo(identity));
        if (member.projectId().equals(projectId) && !member.equals(limited)) {
          change(with(family.id(), family, limited));
        }
      }
    }
  }

  /** Families that were changed without having been read; they must be read first. */
  Set<String> unread() {
    Set<String> unread = new HashSet<>(changed.keySet());
    unread.removeAll(keysRead);
    return unread;
  }

  /** What must be written, each write on condition that nobody changed the family since. */
  List<WriteModel<ClaimDocument>> writes(FamilyKeys.Kind kind) {
    List<WriteModel<ClaimDocument>> writes = new ArrayList<>();
    for (ClaimDocument family : changed.values()) {
      if (kind.includes(family.id())) {
        writes.add(write(family));
      }
    }
    return writes;
  }

  private List<ClaimDocument> relatives(ProjectIdentity identity) {
    if (identity.unit() == null) {
      return families.values().stream()
          .filter(family -> FamilyKeys.related(family, identity))
          .toList();
    }
    return FamilyKeys.related(identity).stream()
        .map(families::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private void change(ClaimDocument family) {
    families.put(family.id(), family);
    changed.put(family.id(), family);
  }

  private WriteModel<ClaimDocument> write(ClaimDocument family) {
    Integer version = versionsRead.get(family.id());
    if (version == null) {
      return new InsertOneModel<>(family);
    }
    Bson asRead = AsRead.of(family.id(), ClaimDocument.VERSION, version);
    return family.members().isEmpty()
        ? new DeleteOneModel<>(asRead)
        : new ReplaceOneModel<>(asRead, family);
  }

  /** A family that has gone and come again must not be taken for the one that was read before. */
  private int nextVersion(String key) {
    Integer version = versionsRead.get(key);
    return version == null ? ThreadLocalRandom.current().nextInt(1, FIRST_VERSIONS) : version + 1;
  }

  private static boolean has(@Nullable ClaimDocument family, String projectId) {
    return family != null && family.has(projectId);
  }

  private static List<Member> others(ClaimDocument family, String projectId) {
    return family.members().stream().filter(each -> !each.projectId().equals(projectId)).toList();
  }

  private ClaimDocument with(String key, @Nullable ClaimDocument family, Member member) {
    List<Member> members =
        new ArrayList<>(family == null ? List.of() : others(family, member.projectId()));
    members.add(member);
    return new ClaimDocument(
        key,
        nextVersion(key),
        FamilyKeys.Kind.NAME.includes(key) ? member.identity().name() : null,
        members);
  }
}

package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static java.util.stream.Collectors.toSet;

import io.jixiao.api.store.Ids;
import io.jixiao.api.store.projects.ClaimDocument.Member;
import io.jixiao.schema.identity.Candidate;
import io.jixiao.schema.identity.Match;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Decides which project a form is, once for all uploads and all instances of the service. A claim
 * is made before its project: if the project never came, the next form of that identity becomes it,
 * under the same id. It ends only with the import that is undone, before its project goes: so
 * whoever sees the project gone and then finds its claim found a claim made since.
 */
@Component
class IdentityClaims {

  private static final int MOST_TRIES = 50;

  private final ProjectCollections collections;

  IdentityClaims(ProjectCollections collections) {
    this.collections = collections;
  }

  /**
   * The project of each identity, in order, claimed where there was none.
   *
   * @param missing projects that were looked for under a claim and not found: each is taken only
   *     for an identity that no other has, since it may be gone for good
   */
  List<Claim> claim(List<ProjectIdentity> identities, Set<String> missing) {
    return change(
        identities,
        families ->
            identities.stream().map(identity -> claim(families, identity, missing)).toList());
  }

  /** The project of each identity that has one, in order; nothing is claimed. */
  List<Optional<Claim>> look(List<ProjectIdentity> identities) {
    ClaimFamilies families = read(identities, Set.of());
    return identities.stream()
        .map(identity -> known(families.candidates(identity), identity))
        .toList();
  }

  /** Those of {@code members} that are not claimed for all that they are. */
  Set<Member> lacking(Collection<Member> members) {
    if (members.isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    members.forEach(member -> keys.addAll(FamilyKeys.own(member.identity())));
    ClaimFamilies families = read(keys, in(ClaimDocument.ID, keys));
    return members.stream().filter(member -> !families.hold(member)).collect(toSet());
  }

  /** Claims for projects what they are as they stand in the store, where it is not claimed. */
  void ensure(Collection<String> projectIds) {
    if (!projectIds.isEmpty()) {
      claim(members(projectIds));
    }
  }

  /** Claims for projects what they are known by, where it is not claimed. */
  void claim(Collection<Member> members) {
    Set<Member> lacking = lacking(members);
    if (!lacking.isEmpty()) {
      change(
          identities(lacking),
          families -> {
            lacking.forEach(member -> families.enter(member.projectId(), member.identity()));
            return lacking;
          });
    }
  }

  /** Ends the claims of projects for what they are. */
  void release(Collection<Member> members) {
    change(
        identities(members),
        families -> {
          members.forEach(
              member -> families.leave(member.projectId(), FamilyKeys.own(member.identity())));
          return members;
        });
  }

  /**
   * Ends what a project is claimed for by one identity and not by others.
   *
   * @param gone that it is not known by any more
   * @param left what it is known by, the newest last
   */
  void narrow(Member gone, List<ProjectIdentity> left) {
    Set<String> keys = new HashSet<>(FamilyKeys.own(gone.identity()));
    left.forEach(identity -> FamilyKeys.own(identity).forEach(keys::remove));
    List<ProjectIdentity> all = new ArrayList<>(left);
    all.add(gone.identity());
    change(
        all,
        families -> {
          families.leave(gone.projectId(), keys);
          families.limit(gone.projectId(), left.get(left.size() - 1));
          return gone;
        });
  }

  /**
   * Changes the families of {@code identities}, and reads them again for as long as others change
   * them first.
   */
  private <T> T change(List<ProjectIdentity> identities, Function<ClaimFamilies, T> change) {
    Set<String> more = new HashSet<>();
    for (int i = 0; i < MOST_TRIES; i++) {
      ClaimFamilies families = read(identities, more);
      T result = change.apply(families);
      more.addAll(families.unread());
      if (families.unread().isEmpty()
          && write(families, FamilyKeys.Kind.CODE)
          && write(families, FamilyKeys.Kind.NAME)) {
        return result;
      }
    }
    throw new IllegalStateException("identity claims kept changing under " + MOST_TRIES + " tries");
  }

  private static List<ProjectIdentity> identities(Collection<Member> members) {
    return members.stream().map(Member::identity).toList();
  }

  private Claim claim(ClaimFamilies families, ProjectIdentity identity, Set<String> missing) {
    List<Candidate> candidates = families.candidates(identity);
    Claim claim =
        known(without(missing, candidates), identity)
            .or(() -> known(candidates, identity))
            .orElseGet(() -> new Claim(Ids.next(), identity, false));
    families.enter(claim.projectId(), claim.identity());
    return claim;
  }

  /** Of several that are equally close only those count that are there. */
  private Optional<Claim> known(List<Candidate> candidates, ProjectIdentity identity) {
    Match match = ProjectIdentity.match(candidates, identity);
    if (match.isAmbiguous()) {
      Set<String> missing = ids(match.candidates());
      members(missing).forEach(there -> missing.remove(there.projectId()));
      match = ProjectIdentity.match(without(missing, candidates), identity);
    }
    return match.project().map(candidate -> known(candidate, identity));
  }

  private static List<Candidate> without(Set<String> ids, List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> !ids.contains(candidate.id())).toList();
  }

  private static Set<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::id).collect(toSet());
  }

  /** What projects are as they stand in the store; nothing for those that are not there. */
  private List<Member> members(Collection<String> projectIds) {
    return collections
        .projects()
        .find(in(ProjectFields.ID, projectIds))
        .projection(ProjectWrites.WITHOUT_CONTENT)
        .map(ProjectDocument::claimed)
        .into(new ArrayList<>());
  }

  private static Claim known(Candidate candidate, ProjectIdentity identity) {
    return new Claim(candidate.id(), identity.completedWith(candidate.identity()), true);
  }

  private ClaimFamilies read(Collection<ProjectIdentity> identities, Set<String> more) {
    Set<String> keys = new HashSet<>(more);
    identities.forEach(identity -> keys.addAll(FamilyKeys.related(identity)));
    List<String> namesWithoutUnit =
        identities.stream()
            .filter(each -> each.unit() == null)
            .map(ProjectIdentity::name)
            .distinct()
            .toList();
    Bson byKey = in(ClaimDocument.ID, keys);
    Bson wanted =
        namesWithoutUnit.isEmpty() ? byKey : or(byKey, in(ClaimDocument.NAME, namesWithoutUnit));
    return read(keys, wanted);
  }

  private ClaimFamilies read(Set<String> keys, Bson wanted) {
    return new ClaimFamilies(
        keys, collections.identityClaims().find(wanted).into(new ArrayList<>()));
  }

  /**
   * @return false if another instance changed one of the families first
   */
  private boolean write(ClaimFamilies families, FamilyKeys.Kind kind) {
    return ConditionalBulk.write(collections.identityClaims(), families.writes(kind));
  }

  /**
   * @param identity as known now, from the form and from what was claimed before
   * @param claimedBefore whether the project may exist already
   */
  record Claim(String projectId, ProjectIdentity identity, boolean claimedBefore) {

    /** Whose claim it is and for what. */
    Member member() {
      return new Member(projectId, identity);
    }
  }
}

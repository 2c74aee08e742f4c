package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import io.jixiao.api.store.Ids;
import io.jixiao.schema.identity.Candidate;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Decides which project a form is, once for all uploads and all instances of the service. A claim
 * is permanent and made before its project: if the project never came, the next form of that
 * identity becomes it, under the same id.
 */
@Component
class IdentityClaims {

  private static final int MOST_TRIES = 50;
  private static final int DUPLICATE_KEY = 11000;

  private final ProjectCollections collections;

  IdentityClaims(ProjectCollections collections) {
    this.collections = collections;
  }

  /** The project of each identity, in order, claimed where there was none. */
  List<Claim> claim(List<ProjectIdentity> identities) {
    Set<String> more = new HashSet<>();
    for (int i = 0; i < MOST_TRIES; i++) {
      ClaimFamilies families = read(identities, more);
      List<Claim> claims = identities.stream().map(identity -> claim(families, identity)).toList();
      more.addAll(families.unread());
      if (families.unread().isEmpty()
          && write(families, FamilyKeys.Kind.CODE)
          && write(families, FamilyKeys.Kind.NAME)) {
        return claims;
      }
    }
    throw new IllegalStateException("identity claims kept changing under " + MOST_TRIES + " tries");
  }

  /** The project of each identity that has one, in order; nothing is claimed. */
  List<Optional<Claim>> look(List<ProjectIdentity> identities) {
    ClaimFamilies families = read(identities, Set.of());
    return identities.stream().map(identity -> known(families, identity)).toList();
  }

  private static Claim claim(ClaimFamilies families, ProjectIdentity identity) {
    Claim claim = known(families, identity).orElseGet(() -> new Claim(Ids.next(), identity, false));
    families.enter(claim.projectId(), claim.identity());
    return claim;
  }

  private static Optional<Claim> known(ClaimFamilies families, ProjectIdentity identity) {
    return ProjectIdentity.match(families.candidates(identity), identity)
        .project()
        .map(candidate -> known(candidate, identity));
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
    return new ClaimFamilies(
        keys, collections.identityClaims().find(wanted).into(new ArrayList<>()));
  }

  /**
   * @return false if another instance changed one of the families first
   */
  private boolean write(ClaimFamilies families, FamilyKeys.Kind kind) {
    List<WriteModel<ClaimDocument>> writes = families.writes(kind);
    if (writes.isEmpty()) {
      return true;
    }
    try {
      BulkWriteResult result =
          collections.identityClaims().bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return result.getInsertedCount() + result.getMatchedCount() == writes.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      return false;
    }
  }

  /**
   * @param identity as known now, from the form and from what was claimed before
   * @param claimedBefore whether the project may exist already
   */
  record Claim(String projectId, ProjectIdentity identity, boolean claimedBefore) {}
}

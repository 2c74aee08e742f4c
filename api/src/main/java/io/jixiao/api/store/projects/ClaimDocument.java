package io.jixiao.api.store.projects;

import io.jixiao.schema.identity.ProjectIdentity;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code identityClaims}: the projects of all years and regions that share a code, or
 * a name and unit. Whoever wants to make a project of that family must change this document in the
 * version read, so two uploads at once cannot make two projects of one identity.
 *
 * @param name normalised, of a family by name; for forms that name no unit
 */
public record ClaimDocument(
    @BsonId String id, int version, @Nullable String name, List<Member> members) {

  static final String ID = "_id";
  static final String VERSION = "version";
  static final String NAME = "name";

  boolean has(String projectId) {
    return members.stream().anyMatch(member -> member.projectId().equals(projectId));
  }

  /** A project id and the identity it is claimed for; the project itself may not be there yet. */
  public record Member(String projectId, ProjectIdentity identity) {}
}

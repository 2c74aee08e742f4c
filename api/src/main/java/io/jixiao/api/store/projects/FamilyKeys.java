package io.jixiao.api.store.projects;

import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the families of an identity: one by its code, one by its name and unit. Normalised
 * parts hold no white space, so the space between them is unambiguous.
 */
final class FamilyKeys {

  /** What the members of a family share. */
  enum Kind {
    CODE,
    NAME;

    boolean includes(String key) {
      return key.startsWith(prefix());
    }

    private String prefix() {
      return this == CODE ? "code " : "name ";
    }
  }

  private FamilyKeys() {}

  /** The families that a project of this identity is a member of. */
  static List<String> own(ProjectIdentity identity) {
    List<String> keys = new ArrayList<>();
    if (identity.code() != null) {
      keys.add(Kind.CODE.prefix() + identity.code());
    }
    keys.add(named(identity.name(), identity.unit()));
    return keys;
  }

  /** The families whose members can match, but for those of other units where no unit is known. */
  static List<String> related(ProjectIdentity identity) {
    List<String> keys = own(identity);
    if (identity.unit() != null) {
      keys.add(named(identity.name(), null));
    }
    return keys;
  }

  /** Whether members of {@code family} can match an identity without a unit. */
  static boolean related(ClaimDocument family, ProjectIdentity identity) {
    return identity.name().equals(family.name()) || own(identity).contains(family.id());
  }

  private static String named(String name, @Nullable String unit) {
    return Kind.NAME.prefix() + name + ' ' + (unit == null ? "" : unit);
  }
}

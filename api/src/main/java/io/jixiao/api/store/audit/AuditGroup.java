package io.jixiao.api.store.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Projects, or summary lists, of one department and year, which are audited together.
 *
 * @param department its name without a code; null for the lists that name none
 * @param fiscalYear null where the forms or lists name none
 */
public record AuditGroup(Kind kind, @Nullable String department, @Nullable Integer fiscalYear) {

  /** What is held side by side. */
  public enum Kind {
    /** The projects of a department. */
    PROJECTS,
    /** The lists of a department, each beside the forms that it may mean. */
    LISTS
  }

  public static AuditGroup projects(String department, @Nullable Integer fiscalYear) {
    return new AuditGroup(Kind.PROJECTS, department, fiscalYear);
  }

  public static AuditGroup lists(@Nullable String department, @Nullable Integer fiscalYear) {
    return new AuditGroup(Kind.LISTS, department, fiscalYear);
  }

  /** Tells the group from all others. */
  public String key() {
    return "%s %s %s"
        .formatted(kind, Objects.toString(fiscalYear, "-"), Objects.toString(department, ""));
  }
}

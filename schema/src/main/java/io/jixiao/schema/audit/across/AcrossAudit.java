package io.jixiao.schema.audit.across;

import io.jixiao.schema.audit.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The audit of the projects of one department in one year side by side: findings of the origin
 * {@link io.jixiao.schema.audit.FindingCode.Origin#ACROSS}. Pure; its time grows with the number of
 * rows, not with that of pairs.
 */
public final class AcrossAudit {

  private static final int MOST_NAMES = 3;

  private AcrossAudit() {}

  /**
   * The findings by project id; projects without any have no entry.
   *
   * @param projects of one department and year; those of different regions are not compared
   */
  public static Map<String, List<Finding>> of(Collection<ComparedProject> projects) {
    Map<@Nullable String, List<ComparedProject>> byRegion = new LinkedHashMap<>();
    for (ComparedProject project : projects) {
      byRegion.computeIfAbsent(project.regionCode(), code -> new ArrayList<>()).add(project);
    }
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    BiConsumer<String, Finding> note =
        (id, finding) -> found.computeIfAbsent(id, none -> new ArrayList<>()).add(finding);
    for (List<ComparedProject> neighbours : byRegion.values()) {
      DuplicateOutputs.look(neighbours, note);
      CopiedGoals.look(neighbours, note);
    }
    return found;
  }

  /** The names of other projects, the first few of them. */
  static String names(Collection<ComparedProject> sharers, ComparedProject self) {
    List<String> others =
        sharers.stream()
            .filter(project -> !project.id().equals(self.id()))
            .map(ComparedProject::name)
            .limit(MOST_NAMES)
            .toList();
    int further = sharers.size() - 1 - others.size();
    return String.join("、", others) + (further > 0 ? " …(+" + further + ")" : "");
  }
}

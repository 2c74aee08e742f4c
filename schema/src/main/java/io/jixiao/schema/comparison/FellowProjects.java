package io.jixiao.schema.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Projects that are in the same groups, so that each is added up once for all of these. Not for
 * several threads at once.
 */
final class FellowProjects {
  private final List<GrowingGroup> groups;
  private final List<IndicatorTally> indicators = new ArrayList<>();
  private final List<Group.Member> members = new ArrayList<>();
  private final ProjectTally projects = new ProjectTally();

  /**
   * @param groups that of each pair of headings which the projects have, some more than once; one
   *     alone for all indicators
   */
  FellowProjects(List<GrowingGroup> groups) {
    this.groups = groups;
    groups.forEach(each -> indicators.add(new IndicatorTally()));
  }

  void add(ComparedProject project, List<LevelFigures> levels) {
    ProjectFigures figures = project.figures();
    members.add(new Group.Member(project.id(), figures.totals(), project.findings()));
    projects.add(figures.totals(), project.findings());
    if (levels.isEmpty()) {
      indicators.get(0).add(figures.all());
    }
    for (int i = 0; i < levels.size(); i++) {
      indicators.get(i).add(levels.get(i).sums());
    }
  }

  /** Brings them to their groups; once. */
  void join() {
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).add(indicators.get(i).sums());
    }
    new LinkedHashSet<>(groups).forEach(each -> each.add(members, projects));
  }
}

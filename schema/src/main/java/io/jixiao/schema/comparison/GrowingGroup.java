package io.jixiao.schema.comparison;

import java.util.ArrayList;
import java.util.List;

/** A group to which projects still come. Not for several threads at once. */
final class GrowingGroup {
  private final List<GroupKeyValue> keys;
  private final List<Group.Member> members = new ArrayList<>();
  private final ProjectTally projects = new ProjectTally();
  private final IndicatorTally indicators = new IndicatorTally();

  GrowingGroup(List<GroupKeyValue> keys) {
    this.keys = keys;
  }

  /** Projects that are not in it yet. */
  void add(List<Group.Member> some, ProjectTally tally) {
    members.addAll(some);
    projects.add(tally);
  }

  /** Indicators of its projects. */
  void add(IndicatorSums some) {
    indicators.add(some);
  }

  Group group() {
    return new Group(keys, members, projects, indicators.sums(), null);
  }
}

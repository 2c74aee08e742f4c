package io.jixiao.schema.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts projects into groups. A project is in the group of every level that it has indicators of, so
 * that by levels its money and scores count once in each. Not for several threads at once.
 */
public final class GroupMaker {
  private final List<GroupKey> by;
  private final boolean levels;
  private final Map<List<@Nullable String>, Growing> groups = new LinkedHashMap<>();

  /**
   * @param by each once; empty for one group of all
   */
  public GroupMaker(List<GroupKey> by) {
    this.by = List.copyOf(by);
    this.levels = by.stream().anyMatch(GroupKey::isLevel);
  }

  /** Each project once. */
  public void add(ComparedProject project) {
    Group.Member member =
        new Group.Member(project.id(), project.figures().totals(), project.findings());
    @Nullable String[] values = new @Nullable String[by.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = by.get(i).of(project);
    }
    ProjectFigures figures = project.figures();
    if (!levels || figures.levels().isEmpty()) {
      group(values, project).add(member, figures.all());
      return;
    }
    for (LevelFigures level : figures.levels()) {
      group(at(level, values), project).add(member, level.sums());
    }
  }

  /** How many groups there are so far. */
  public int count() {
    return groups.size();
  }

  /** The groups in the order in which they came up. */
  public List<Group> groups() {
    return groups.values().stream().map(Growing::group).toList();
  }

  /** All projects as one group, also where there are none; for a maker without keys. */
  public Group groupOfAll() {
    return groups.isEmpty() ? new Growing(List.of()).group() : groups().get(0);
  }

  private @Nullable String[] at(LevelFigures level, @Nullable String[] values) {
    @Nullable String[] there = values.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] = by.get(i).isLevel() ? by.get(i).of(level.level1(), level.level2()) : there[i];
    }
    return there;
  }

  private Growing group(@Nullable String[] values, ComparedProject project) {
    return groups.computeIfAbsent(
        Arrays.asList(values), none -> new Growing(keys(values, project)));
  }

  private List<GroupKeyValue> keys(@Nullable String[] values, ComparedProject project) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new GroupKeyValue(by.get(i), values[i], by.get(i).label(values[i], project)))
        .toList();
  }

  private static final class Growing {
    private final List<GroupKeyValue> keys;
    private final List<Group.Member> members = new ArrayList<>();
    private final ProjectTally projects = new ProjectTally();
    private final IndicatorTally tally = new IndicatorTally();

    Growing(List<GroupKeyValue> keys) {
      this.keys = keys;
    }

    /** Levels of one project follow upon each other. */
    void add(Group.Member member, IndicatorSums indicators) {
      tally.add(indicators);
      if (members.isEmpty() || !members.get(members.size() - 1).id().equals(member.id())) {
        members.add(member);
        projects.add(member.totals(), member.findings());
      }
    }

    Group group() {
      return new Group(keys, members, projects, tally.sums(), null);
    }
  }
}

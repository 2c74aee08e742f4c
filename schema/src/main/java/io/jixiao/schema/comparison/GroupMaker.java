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
  /** Where hardly any two projects are fellows, these are not worth their room. */
  private static final int MOST_FELLOWS = 1000;

  private final List<GroupKey> by;
  private final List<GroupKey> ofLevels;
  private final Map<Place, GrowingGroup> groups = new LinkedHashMap<>();
  private final Map<Place, FellowProjects> fellows = new LinkedHashMap<>();

  /**
   * @param by each once; empty for one group of all
   */
  public GroupMaker(List<GroupKey> by) {
    this.by = List.copyOf(by);
    this.ofLevels = by.stream().filter(GroupKey::isLevel).toList();
  }

  /** Each project once. */
  public void add(ComparedProject project) {
    List<LevelFigures> levels = ofLevels.isEmpty() ? List.of() : project.figures().levels();
    Place place = new Place(inAllGroups(project, levels));
    FellowProjects known = fellows.get(place);
    if (known == null) {
      if (fellows.size() == MOST_FELLOWS) {
        join();
      }
      known = new FellowProjects(groups(project, levels));
      fellows.put(place, known);
    }
    known.add(project, levels);
  }

  /** How many groups there are so far. */
  public int count() {
    return groups.size();
  }

  /** The groups in the order in which they came up. */
  public List<Group> groups() {
    join();
    return groups.values().stream().map(GrowingGroup::group).toList();
  }

  /** All projects as one group, also where there are none; for a maker without keys. */
  public Group groupOfAll() {
    return groups.isEmpty() ? new GrowingGroup(List.of()).group() : groups().get(0);
  }

  private void join() {
    fellows.values().forEach(FellowProjects::join);
    fellows.clear();
  }

  /** The values of the project, then those of each level; the same for its fellows. */
  private @Nullable String[] inAllGroups(ComparedProject project, List<LevelFigures> levels) {
    @Nullable String[] values = new @Nullable String[by.size() + levels.size() * ofLevels.size()];
    int next = 0;
    for (GroupKey key : by) {
      values[next++] = key.of(project);
    }
    for (LevelFigures level : levels) {
      for (GroupKey key : ofLevels) {
        values[next++] = key.of(level.level1(), level.level2());
      }
    }
    return values;
  }

  private List<GrowingGroup> groups(ComparedProject project, List<LevelFigures> levels) {
    @Nullable String[] values = new @Nullable String[by.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = by.get(i).of(project);
    }
    if (levels.isEmpty()) {
      return List.of(group(values, project));
    }
    List<GrowingGroup> there = new ArrayList<>(levels.size());
    levels.forEach(level -> there.add(group(at(level, values), project)));
    return there;
  }

  private @Nullable String[] at(LevelFigures level, @Nullable String[] values) {
    @Nullable String[] there = values.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] = by.get(i).isLevel() ? by.get(i).of(level.level1(), level.level2()) : there[i];
    }
    return there;
  }

  private GrowingGroup group(@Nullable String[] values, ComparedProject project) {
    return groups.computeIfAbsent(
        new Place(values), none -> new GrowingGroup(keys(values, project)));
  }

  private List<GroupKeyValue> keys(@Nullable String[] values, ComparedProject project) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new GroupKeyValue(by.get(i), values[i], by.get(i).label(values[i], project)))
        .toList();
  }

  /** Values of keys, compared for each project. */
  private static final class Place {
    private final @Nullable String[] values;
    private final int hash;

    Place(@Nullable String[] values) {
      this.values = values;
      this.hash = Arrays.hashCode(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && Arrays.equals(values, place.values);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}

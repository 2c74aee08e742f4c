package io.jixiao.schema.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts groups of several years side by side. Not for several threads at once. */
public final class YearMaker {
  private final List<GroupKey> by;
  private final SortedSet<Integer> years;
  private final Map<Integer, GroupMaker> groups = new TreeMap<>();

  /**
   * @param by each once, without the year
   */
  public YearMaker(List<GroupKey> by, Collection<Integer> years) {
    this.by = List.copyOf(by);
    this.years = new TreeSet<>(years);
    this.years.forEach(year -> groups.put(year, new GroupMaker(this.by)));
  }

  /** Those of other years count for nothing. */
  public void add(ComparedProject project) {
    Integer year = project.subject().fiscalYear();
    GroupMaker maker = year == null ? null : groups.get(year);
    if (maker != null) {
      maker.add(project);
    }
  }

  /** How many groups there are in the year that has the most so far. At least so many come out. */
  public int most() {
    return groups.values().stream().mapToInt(GroupMaker::count).max().orElse(0);
  }

  /** The groups in the order in which they came up, earlier years first. */
  public List<YearComparison> comparisons() {
    Map<List<@Nullable String>, Map<Integer, Group>> byKeys = new LinkedHashMap<>();
    groups.forEach(
        (year, maker) ->
            maker
                .groups()
                .forEach(
                    group ->
                        byKeys
                            .computeIfAbsent(group.values(), none -> new TreeMap<>())
                            .put(year, group)));
    return byKeys.values().stream().map(this::comparison).toList();
  }

  /** Labels are those of the latest year. */
  private YearComparison comparison(Map<Integer, Group> ofYears) {
    List<Group> inOrder = List.copyOf(ofYears.values());
    return new YearComparison(
        inOrder.get(inOrder.size() - 1).keys(),
        years.stream().map(year -> new YearFigures(year, ofYears.get(year))).toList());
  }
}

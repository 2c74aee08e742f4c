package io.jixiao.schema.comparison;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects that have something in common, and what they come to. Sums are exact. */
public final class Group {
  private final List<GroupKeyValue> keys;
  private final List<Member> members;
  private final ProjectTally projects;
  private final IndicatorSums indicators;
  private final @Nullable Integer rank;

  Group(
      List<GroupKeyValue> keys,
      List<Member> members,
      ProjectTally projects,
      IndicatorSums indicators,
      @Nullable Integer rank) {
    this.keys = List.copyOf(keys);
    this.members = members;
    this.projects = projects;
    this.indicators = indicators;
    this.rank = rank;
  }

  /** What a group keeps of a project. */
  record Member(String id, ProjectTotals totals, FindingCounts findings) {}

  /** The same at a place among others. */
  public Group at(@Nullable Integer place) {
    return new Group(keys, members, projects, indicators, place);
  }

  /** What the projects have in common, in the order of the keys that were asked for. */
  public List<GroupKeyValue> keys() {
    return keys;
  }

  /** The values of its keys. */
  public List<@Nullable String> values() {
    List<@Nullable String> values = new ArrayList<>(keys.size());
    keys.forEach(key -> values.add(key.value()));
    return values;
  }

  /** The place by the first order: 1, 2, 2, 4; null where it has none. */
  public @Nullable Integer rank() {
    return rank;
  }

  public int projectCount() {
    return members.size();
  }

  public int indicatorCount() {
    return indicators.count();
  }

  /** Indicators of which target and actual tell whether the target is met. */
  public int decidedCount() {
    return indicators.decided();
  }

  public int metCount() {
    return indicators.met();
  }

  public @Nullable BigDecimal metShare() {
    return indicators.metShare();
  }

  public @Nullable BigDecimal metWeightShare() {
    return indicators.metWeightShare();
  }

  public @Nullable BigDecimal weight() {
    return indicators.weight();
  }

  public @Nullable BigDecimal reportedPoints() {
    return indicators.reported();
  }

  public @Nullable BigDecimal recomputedPoints() {
    return indicators.recomputed();
  }

  public @Nullable BigDecimal initialBudget() {
    return projects.initialBudget();
  }

  public @Nullable BigDecimal adjustedBudget() {
    return projects.adjustedBudget();
  }

  public @Nullable BigDecimal executed() {
    return projects.executed();
  }

  /**
   * Executed by adjusted budget in percent, two decimals, both of the projects that state both;
   * null where nothing was budgeted.
   */
  public @Nullable BigDecimal executionRate() {
    return projects.executionRate();
  }

  public @Nullable Distribution reported() {
    return projects.reported();
  }

  public @Nullable Distribution recomputed() {
    return projects.recomputed();
  }

  /** Recomputed less reported, of the projects that have both. */
  public @Nullable Distribution difference() {
    FigureTally differences = new FigureTally();
    members.forEach(member -> differences.add(member.totals().difference()));
    return Distribution.of(differences);
  }

  public GradeCounts grades() {
    return projects.grades();
  }

  public FindingCounts findings() {
    return projects.findings();
  }

  /** Points of whole projects that their forms do not decide; null where none is recomputed. */
  public @Nullable BigDecimal undecidedWeight() {
    return projects.undecidedWeight();
  }

  /**
   * The projects in order of a figure, equals by their ids; those without it are left out.
   *
   * @param leastFirst else the greatest come first
   */
  public List<RankedProject> ranking(RankingField by, boolean leastFirst, int first) {
    Comparator<Member> order = comparing(member -> requireNonNull(by.of(member)));
    List<Member> sorted =
        members.stream()
            .filter(member -> by.of(member) != null)
            .sorted((leastFirst ? order : order.reversed()).thenComparing(Member::id))
            .limit(first)
            .toList();
    List<RankedProject> ranked = new ArrayList<>();
    int rank = 0;
    BigDecimal last = null;
    for (Member member : sorted) {
      BigDecimal value = requireNonNull(by.of(member));
      if (last == null || value.compareTo(last) != 0) {
        rank = ranked.size() + 1;
        last = value;
      }
      ranked.add(new RankedProject(rank, value, member.id()));
    }
    return ranked;
  }
}

package io.jixiao.schema.comparison;

import static java.util.Comparator.comparingInt;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicators of groups again in other years: those of the same first level and name,
 * written alike but for spacing, width and case. Not for several threads at once.
 */
public final class IndicatorYearsMaker {
  private static final int SCALE = 4;
  private static final Comparator<Row> MOST_FIRST =
      comparingInt((Row row) -> row.years.size())
          .thenComparingInt(Row::count)
          .reversed()
          .thenComparingInt(row -> row.place)
          .thenComparing(row -> row.key.name);

  private final List<GroupKey> by;
  private final SortedSet<Integer> years;
  private final Map<List<@Nullable String>, Map<Key, Row>> groups = new HashMap<>();
  private int count;

  /**
   * @param by each once, without the year
   */
  public IndicatorYearsMaker(List<GroupKey> by, Collection<Integer> years) {
    this.by = List.copyOf(by);
    this.years = new TreeSet<>(years);
  }

  /**
   * Adds the indicators of a project; those of other years count for nothing.
   *
   * @param form what {@code project} was made of
   */
  public void add(ComparedProject project, Project form) {
    Integer year = project.subject().fiscalYear();
    if (year == null || !years.contains(year)) {
      return;
    }
    List<Indicator> indicators = form.indicators();
    for (int place = 0; place < indicators.size(); place++) {
      Indicator indicator = indicators.get(place);
      Map<Key, Row> rows =
          groups.computeIfAbsent(values(project, indicator), none -> new HashMap<>());
      Key key = Key.of(indicator);
      Row row = rows.get(key);
      if (row == null) {
        row = new Row(key);
        rows.put(key, row);
        count++;
      }
      row.add(year, place, indicator);
    }
  }

  /** How many indicators there are so far, in all groups. */
  public int count() {
    return count;
  }

  /**
   * The indicators of a group: those of the most years and, among these, projects first; then as
   * the latest form has them.
   *
   * @param values of its keys
   */
  public List<IndicatorYears> first(List<@Nullable String> values, int most) {
    return groups.getOrDefault(values, Map.of()).values().stream()
        .sorted(MOST_FIRST)
        .limit(most)
        .map(row -> row.in(years))
        .toList();
  }

  private List<@Nullable String> values(ComparedProject project, Indicator indicator) {
    List<@Nullable String> values = new ArrayList<>(by.size());
    for (GroupKey key : by) {
      values.add(key.isLevel() ? key.of(indicator.level1(), indicator.level2()) : key.of(project));
    }
    return values;
  }

  private record Key(@Nullable String level1, String name) {

    static Key of(Indicator indicator) {
      String level1 = indicator.level1();
      return new Key(
          level1 == null ? null : Normal.compact(level1), Normal.compact(indicator.name()));
    }
  }

  private static final class Row {
    private final Key key;
    private final Map<Integer, Tally> years = new TreeMap<>();
    private int latest = Integer.MIN_VALUE;
    private int place;
    private @Nullable String level1;
    private String name = "";

    Row(Key key) {
      this.key = key;
    }

    void add(int year, int sheetPlace, Indicator indicator) {
      if (year > latest) {
        latest = year;
        place = sheetPlace;
        level1 = indicator.level1();
        name = indicator.name();
      }
      years.computeIfAbsent(year, none -> new Tally()).add(indicator);
    }

    int count() {
      return years.values().stream().mapToInt(tally -> tally.count).sum();
    }

    IndicatorYears in(Collection<Integer> asked) {
      return new IndicatorYears(
          level1,
          name,
          asked.stream().map(year -> years.getOrDefault(year, new Tally()).in(year)).toList());
    }
  }

  private static final class Tally {
    private int count;
    private int decided;
    private int met;
    private int attained;
    private BigDecimal attainment = BigDecimal.ZERO;
    private @Nullable String target;
    private @Nullable String actual;

    void add(Indicator indicator) {
      Comparison comparison = Comparison.of(indicator);
      count++;
      decided += comparison.met() == null ? 0 : 1;
      met += Boolean.TRUE.equals(comparison.met()) ? 1 : 0;
      if (comparison.ratio() != null) {
        attained++;
        attainment = attainment.add(comparison.ratio());
      }
      target = text(Comparison.target(indicator));
      actual = text(indicator.actual());
    }

    private static @Nullable String text(@Nullable Measure measure) {
      return measure == null ? null : measure.text();
    }

    IndicatorYear in(int year) {
      return new IndicatorYear(
          year,
          count,
          decided,
          met,
          attained == 0
              ? null
              : attainment.divide(BigDecimal.valueOf(attained), SCALE, RoundingMode.HALF_UP),
          count == 1 ? target : null,
          count == 1 ? actual : null);
    }
  }
}

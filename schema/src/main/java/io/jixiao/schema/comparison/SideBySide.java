package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Execution;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.text.Normal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Projects in columns. Indicators of the same first level and name, written alike but for spacing,
 * width and case, share a row; where a form has several of them, the first goes with the first.
 */
public final class SideBySide {
  private final List<Column> columns;

  private SideBySide(List<Column> columns) {
    this.columns = columns;
  }

  /** A project to put beside others. */
  public record Entry(String id, Project form, ScoringPolicy policy) {}

  /** Money first, then scores, then indicators by their first level, in the order of the forms. */
  public static List<ProjectComparisonRow> of(List<Entry> projects) {
    return new SideBySide(projects.stream().map(Column::of).toList()).rows();
  }

  private List<ProjectComparisonRow> rows() {
    return Stream.concat(Stream.of(ComparedFigure.values()).map(this::row), indicatorRows())
        .toList();
  }

  private ProjectComparisonRow row(ComparedFigure figure) {
    return new ProjectComparisonRow(
        figure.section(),
        figure,
        List.of(),
        figure.label(),
        columns.stream().map(column -> column.value(figure)).toList());
  }

  private Stream<ProjectComparisonRow> indicatorRows() {
    Map<@Nullable String, Map<Key, Indicator>> byLevel = new LinkedHashMap<>();
    for (Column column : columns) {
      column.indicators.forEach(
          (key, place) ->
              byLevel
                  .computeIfAbsent(key.level1, none -> new LinkedHashMap<>())
                  .putIfAbsent(key, column.form.indicators().get(place)));
    }
    return byLevel.values().stream()
        .flatMap(level -> level.entrySet().stream())
        .map(each -> row(each.getKey(), each.getValue()));
  }

  private ProjectComparisonRow row(Key key, Indicator first) {
    return new ProjectComparisonRow(
        ComparisonSection.INDICATOR,
        null,
        first.path(),
        first.name(),
        columns.stream().map(column -> column.value(key)).toList());
  }

  /**
   * What indicators share.
   *
   * @param ordinal counts those of one form that are alike, from 0
   */
  private record Key(@Nullable String level1, String name, int ordinal) {}

  private record Column(
      String id, Project form, Scorecard card, ProjectTotals totals, Map<Key, Integer> indicators) {

    static Column of(Entry entry) {
      Map<Key, Integer> indicators = new LinkedHashMap<>();
      Map<Key, Integer> alike = new HashMap<>();
      List<Indicator> all = entry.form().indicators();
      for (int place = 0; place < all.size(); place++) {
        Indicator indicator = all.get(place);
        String level1 = indicator.level1();
        Key first =
            new Key(
                level1 == null ? null : Normal.compact(level1),
                Normal.compact(indicator.name()),
                0);
        int ordinal = alike.merge(first, 1, Integer::sum) - 1;
        indicators.put(new Key(first.level1, first.name, ordinal), place);
      }
      return new Column(
          entry.id(),
          entry.form(),
          Scorer.score(entry.form(), entry.policy()),
          ProjectFigures.of(entry.form(), entry.policy()).totals(),
          indicators);
    }

    ProjectComparisonValue value(ComparedFigure figure) {
      return switch (figure) {
        case INITIAL_BUDGET -> ProjectComparisonValue.ofMoney(id, totals.initialBudget());
        case ADJUSTED_BUDGET -> ProjectComparisonValue.ofMoney(id, totals.adjustedBudget());
        case EXECUTED -> ProjectComparisonValue.ofMoney(id, totals.executed());
        case EXECUTION_RATE -> ProjectComparisonValue.ofMoney(id, totals.executionRate());
        case TOTAL -> total();
        case EXECUTION -> execution();
      };
    }

    private ProjectComparisonValue total() {
      Recomputed recomputed = totals.recomputed();
      return ProjectComparisonValue.ofPoints(
          id,
          recomputed == null ? null : recomputed.fullMark(),
          totals.reportedScore(),
          totals.recomputedScore());
    }

    private ProjectComparisonValue execution() {
      Fund row = Execution.row(form.funds());
      return row == null
          ? ProjectComparisonValue.nothing(id)
          : ProjectComparisonValue.ofPoints(id, row.weight(), row.score(), card.executionScore());
    }

    ProjectComparisonValue value(Key key) {
      Integer place = indicators.get(key);
      if (place == null) {
        return ProjectComparisonValue.nothing(id);
      }
      Indicator indicator = form.indicators().get(place);
      Comparison comparison = Comparison.of(indicator);
      List<ScoreItem> items = card.items();
      ScoreItem item = items.get(items.size() - form.indicators().size() + place);
      return new ProjectComparisonValue(
          id,
          null,
          indicator.id(),
          Comparison.target(indicator),
          indicator.actual(),
          comparison.ratio(),
          comparison.met(),
          indicator.weight(),
          indicator.score(),
          card.hasPoints() ? item.earned() : null);
    }
  }
}

package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicators of a project as facts. */
public final class IndicatorFacts {
  /** Some digits, so that the figure is one. */
  private static final Pattern FIELD = Pattern.compile("indicators\\[(\\d{1,8})](\\..*)?");

  private IndicatorFacts() {}

  /**
   * One fact for each indicator, in sheet order, without findings.
   *
   * @param card of the project; one without points to earn counts as none
   */
  public static List<IndicatorFact> of(ProjectFact project, @Nullable Scorecard card) {
    List<Indicator> indicators = project.form().indicators();
    List<ScoreItem> items = card != null && card.hasPoints() ? card.items() : List.of();
    // Before those of the indicators there may be one of the fund block.
    int first = items.size() - indicators.size();
    List<IndicatorFact> facts = new ArrayList<>(indicators.size());
    for (int i = 0; i < indicators.size(); i++) {
      ScoreItem item = items.isEmpty() ? null : items.get(first + i);
      facts.add(new IndicatorFact(project, i + 1, indicators.get(i), item, List.of()));
    }
    return facts;
  }

  /** The ordinal of the indicator that has the field at {@code path}; 0 where none has. */
  public static int ordinal(@Nullable String path) {
    Matcher field = path == null ? null : FIELD.matcher(path);
    return field != null && field.matches() ? Integer.parseInt(field.group(1)) + 1 : 0;
  }
}

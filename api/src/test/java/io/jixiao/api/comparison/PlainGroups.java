package io.jixiao.api.comparison;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.joining;

import io.jixiao.api.projects.DrawnProjects.Drawn;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups made the long way: every figure straight from the forms and scorecards, one at a time. It
 * shares nothing with what it checks but the scorer.
 */
final class PlainGroups {
  private PlainGroups() {}

  private record Scored(Drawn drawn, Scorecard card, ScoringPolicy policy) {
    Project form() {
      return drawn.project();
    }
  }

  private record Line(Scored project, int place) {
    Indicator indicator() {
      return project.form().indicators().get(place);
    }

    @Nullable BigDecimal earned() {
      return project.card().hasPoints()
          ? project.card().items().stream()
              .filter(item -> indicator().id().equals(item.indicatorId()))
              .map(ScoreItem::earned)
              .findFirst()
              .orElseThrow()
          : null;
    }
  }

  private record Contents(Set<Scored> projects, List<Line> lines) {}

  static Map<String, String> of(
      List<Drawn> drawn, List<String> by, Function<Project, ScoringPolicy> policies) {
    return of(drawn, by, policies, null);
  }

  /**
   * @param counts which indicators count, by their place, and only projects that have one; null for
   *     all
   */
  static Map<String, String> of(
      List<Drawn> drawn,
      List<String> by,
      Function<Project, ScoringPolicy> policies,
      @Nullable BiPredicate<Drawn, Integer> counts) {
    Map<String, Contents> groups = new LinkedHashMap<>();
    for (Drawn each : drawn) {
      ScoringPolicy policy = policies.apply(each.project());
      Scored project = new Scored(each, Scorer.score(each.project(), policy), policy);
      int lines = each.project().indicators().size();
      if (lines == 0 && counts == null) {
        group(groups, key(project, null, by)).projects().add(project);
      }
      for (int i = 0; i < lines; i++) {
        if (counts != null && !counts.test(each, i)) {
          continue;
        }
        Line line = new Line(project, i);
        Contents group = group(groups, key(project, line.indicator(), by));
        group.projects().add(project);
        group.lines().add(line);
      }
    }
    if (by.isEmpty()) {
      group(groups, "");
    }
    Map<String, String> figures = new LinkedHashMap<>();
    groups.forEach(
        (key, contents) ->
            figures.put(key, figures(List.copyOf(contents.projects()), contents.lines())));
    return figures;
  }

  private static Contents group(Map<String, Contents> groups, String key) {
    return groups.computeIfAbsent(
        key, none -> new Contents(new LinkedHashSet<>(), new ArrayList<>()));
  }

  private static String key(Scored project, @Nullable Indicator indicator, List<String> by) {
    return by.stream().map(key -> "" + value(key, project, indicator)).collect(joining("|"));
  }

  private static @Nullable Object value(String key, Scored project, @Nullable Indicator indicator) {
    Project form = project.form();
    return switch (key) {
      case "REGION" -> form.regionCode();
      case "PROVINCE" ->
          form.regionCode() == null ? null : form.regionCode().substring(0, 2) + "0000";
      case "DEPARTMENT" -> form.department() == null ? null : form.department().name();
      case "IMPLEMENTING_UNIT" ->
          form.implementingUnit() == null ? null : form.implementingUnit().name();
      case "FISCAL_YEAR" -> form.fiscalYear();
      case "LEVEL1" -> heading(indicator, 0);
      case "LEVEL2" -> heading(indicator, 1);
      case "REPORTED_GRADE" -> reportedGrade(project);
      case "RECOMPUTED_GRADE" -> project.card().hasPoints() ? project.card().grade() : null;
      case "TEMPLATE" -> form.template() == null ? null : form.template().id();
      default -> throw new IllegalArgumentException(key);
    };
  }

  private static @Nullable String heading(@Nullable Indicator indicator, int place) {
    return indicator == null || indicator.path().size() <= place
        ? null
        : indicator.path().get(place);
  }

  private static String figures(List<Scored> projects, List<Line> lines) {
    List<Line> decided = lines.stream().filter(line -> met(line) != null).toList();
    List<Line> met = decided.stream().filter(line -> Boolean.TRUE.equals(met(line))).toList();
    List<Scored> scored = projects.stream().filter(each -> each.card().hasPoints()).toList();
    return String.join(
        " ",
        "projectCount=" + projects.size(),
        "indicatorCount=" + lines.size(),
        "decidedCount=" + decided.size(),
        "metCount=" + met.size(),
        "metShare=" + share(BigDecimal.valueOf(met.size()), BigDecimal.valueOf(decided.size()), 4),
        "metWeightShare=" + share(zero(weight(met)), zero(weight(decided)), 4),
        "weight=" + plain(weight(lines)),
        "reportedPoints=" + plain(sum(lines.stream().map(line -> line.indicator().score()))),
        "recomputedPoints=" + plain(sum(lines.stream().map(Line::earned))),
        "initialBudget="
            + plain(sum(projects.stream().map(each -> yuan(each, Fund::initialBudget)))),
        "adjustedBudget="
            + plain(sum(projects.stream().map(each -> yuan(each, Fund::adjustedBudget)))),
        "executed=" + plain(sum(projects.stream().map(each -> yuan(each, Fund::executed)))),
        "executionRate=" + executionRate(projects),
        "reported=" + spread(projects.stream().map(PlainGroups::reported)),
        "recomputed=" + spread(scored.stream().map(each -> each.card().total())),
        "difference="
            + spread(
                scored.stream()
                    .filter(each -> reported(each) != null)
                    .map(each -> each.card().total().subtract(reported(each)))),
        "grades={reported="
            + grades(projects.stream().map(PlainGroups::reportedGrade).toList())
            + " recomputed="
            + grades(
                projects.stream()
                    .map(each -> each.card().hasPoints() ? each.card().grade() : null)
                    .toList())
            + "}",
        "findings={error=%d warning=%d notice=%d}"
            .formatted(
                found(projects, Severity.ERROR),
                found(projects, Severity.WARNING),
                found(projects, Severity.NOTICE)),
        "undecidedWeight="
            + plain(sum(scored.stream().map(each -> each.card().undecidedWeight()))));
  }

  private static @Nullable Boolean met(Line line) {
    return Comparison.of(line.indicator()).met();
  }

  private static @Nullable BigDecimal weight(List<Line> lines) {
    return sum(lines.stream().map(line -> line.indicator().weight()));
  }

  private static @Nullable BigDecimal yuan(
      Scored project, Function<Fund, @Nullable Amount> column) {
    for (Fund row : project.form().funds()) {
      if (row.kind() == FundKind.TOTAL) {
        Amount amount = column.apply(row);
        return amount == null ? null : amount.yuan();
      }
    }
    return null;
  }

  private static String executionRate(List<Scored> projects) {
    List<Scored> both =
        projects.stream()
            .filter(each -> yuan(each, Fund::executed) != null)
            .filter(each -> yuan(each, Fund::adjustedBudget) != null)
            .toList();
    BigDecimal spent = zero(sum(both.stream().map(each -> yuan(each, Fund::executed))));
    BigDecimal budget = zero(sum(both.stream().map(each -> yuan(each, Fund::adjustedBudget))));
    return share(spent.multiply(BigDecimal.valueOf(100)), budget, 2);
  }

  private static @Nullable BigDecimal reported(Scored project) {
    BigDecimal printed = project.form().reported().score();
    if (printed != null) {
      return printed;
    }
    List<ScoreItem> rows = project.card().items();
    return rows.stream().anyMatch(row -> row.reported() == null)
        ? null
        : sum(rows.stream().map(ScoreItem::reported));
  }

  private static @Nullable Grade reportedGrade(Scored project) {
    Grade printed = project.form().reported().grade();
    BigDecimal score = reported(project);
    return printed != null || score == null
        ? printed
        : project.policy().grades().grade(score, project.card().fullMark());
  }

  private static long found(List<Scored> projects, Severity severity) {
    return projects.stream()
        .flatMap(each -> each.drawn().findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  private static String grades(List<@Nullable Grade> grades) {
    List<@Nullable Grade> inOrder = new ArrayList<>(List.of(Grade.values()));
    inOrder.add(null);
    return inOrder.stream()
        .filter(grades::contains)
        .map(
            grade ->
                "{grade=%s count=%d}"
                    .formatted(
                        grade, grades.stream().filter(each -> Objects.equals(each, grade)).count()))
        .collect(joining(",", "[", "]"));
  }

  private static String spread(Stream<@Nullable BigDecimal> figures) {
    List<BigDecimal> sorted = figures.filter(Objects::nonNull).sorted().toList();
    if (sorted.isEmpty()) {
      return "null";
    }
    BigDecimal count = BigDecimal.valueOf(sorted.size());
    return "{count=%d average=%s median=%s q1=%s q3=%s min=%s max=%s}"
        .formatted(
            sorted.size(),
            share(zero(sum(sorted.stream())), count, 4),
            at(sorted, "0.5"),
            at(sorted, "0.25"),
            at(sorted, "0.75"),
            plain(sorted.get(0)),
            plain(sorted.get(sorted.size() - 1)));
  }

  /** A share of the way from the first to the last figure, as the crow flies between two. */
  private static String at(List<BigDecimal> sorted, String share) {
    BigDecimal way = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int place = way.intValue();
    BigDecimal from = sorted.get(place);
    BigDecimal to = sorted.get(Math.min(place + 1, sorted.size() - 1));
    BigDecimal beyond = way.subtract(BigDecimal.valueOf(place));
    return plain(from.add(to.subtract(from).multiply(beyond)).setScale(4, HALF_UP));
  }

  private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> figures) {
    return figures.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  private static BigDecimal zero(@Nullable BigDecimal figure) {
    return figure == null ? BigDecimal.ZERO : figure;
  }

  private static String share(BigDecimal part, BigDecimal whole, int scale) {
    return whole.signum() == 0 ? "null" : plain(part.divide(whole, scale, HALF_UP));
  }

  static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "null" : figure.stripTrailingZeros().toPlainString();
  }
}

package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the points behind names out of these: {@code 相关性（5分）}; weights where no column has any. */
final class PointsInNames {
  private static final Pattern POINTED =
      Pattern.compile(
          "(.*\\S)\\s*([（(]\\s*\\d+(?:[.．]\\d+)?\\s*分\\s*[）)])\\s*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** Under 三级指标（权重） the figures alone say it. */
  private static final Pattern POINTED_BARELY =
      Pattern.compile(
          "(.*\\S)\\s*[（(]\\s*(\\d+(?:[.．]\\d+)?)\\s*分?\\s*[）)]\\s*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SAID = Pattern.compile("[（(](分值?|权重|标准分|满分)[）)]");

  private static final Pattern POINTS = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)分(?!钟)");

  private static final int FEWEST = 3;

  /** Of ten names so many have points at least. */
  private static final int LEAST_OF_TEN = 8;

  /** The full mark and what forms may add to it. */
  private static final BigDecimal MOST = new BigDecimal(150);

  private PointsInNames() {}

  /**
   * {@code indicators} without their points in the names; as they are where these are no weights.
   *
   * @param names the column of the names
   */
  static List<RawIndicator> taken(List<RawIndicator> indicators, @Nullable Column names) {
    Pattern points =
        names != null && SAID.matcher(names.heading().text()).find() ? POINTED_BARELY : POINTED;
    List<RawIndicator> pointed =
        indicators.stream().map(one -> pointed(one, points)).filter(Objects::nonNull).toList();
    boolean are =
        pointed.size() >= FEWEST
            && pointed.size() * 10 >= indicators.size() * LEAST_OF_TEN
            && pointed.stream().filter(PointsInNames::isPossible).count() * 4 >= pointed.size() * 3L
            && sum(pointed).compareTo(MOST) <= 0;
    return are
        ? indicators.stream()
            .map(one -> Objects.requireNonNullElse(pointed(one, points), one))
            .toList()
        : indicators;
  }

  /** {@code indicators}, all their names without the points that a column says too. */
  static List<RawIndicator> dropped(List<RawIndicator> indicators) {
    List<RawIndicator> named = new ArrayList<>();
    for (RawIndicator indicator : indicators) {
      RawIndicator pointed = pointed(indicator, POINTED);
      RawValue weight = indicator.weight();
      if (pointed == null || weight == null || !saySame(pointed.weight(), weight)) {
        return indicators;
      }
      named.add(indicator.named(pointed.name(), weight));
    }
    return named;
  }

  private static @Nullable RawIndicator pointed(RawIndicator indicator, Pattern points) {
    RawValue name = indicator.name();
    Matcher pointed = points.matcher(name.text());
    return pointed.matches()
        ? indicator.named(
            new RawValue(pointed.group(1), name.number(), name.cell()),
            RawValue.part(pointed.group(2), name.cell()))
        : null;
  }

  /** Few earn more than there is, and a target of so many points is no weight. */
  private static boolean isPossible(RawIndicator indicator) {
    BigDecimal points = figure(indicator.weight());
    RawValue target = indicator.target();
    BigDecimal score = figure(indicator.score());
    return points != null
        && (score == null || score.compareTo(points) <= 0)
        && (target == null || !asksFor(points, target.text()));
  }

  /** ≥5分, but not ≤15分钟. */
  private static boolean asksFor(BigDecimal points, String target) {
    return POINTS
        .matcher(target)
        .results()
        .anyMatch(each -> each.group(1).equals(points.toPlainString()));
  }

  private static BigDecimal sum(List<RawIndicator> indicators) {
    return indicators.stream()
        .map(indicator -> figure(indicator.weight()))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean saySame(@Nullable RawValue points, RawValue weight) {
    BigDecimal figure = figure(points);
    BigDecimal other = figure(weight);
    return figure != null && other != null && figure.compareTo(other) == 0;
  }

  private static @Nullable BigDecimal figure(@Nullable RawValue value) {
    return value == null ? null : Figures.decimal(value.text());
  }
}

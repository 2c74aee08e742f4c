package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Projects drawn by lot, whose values are few, so that many are equal and many are missing. */
public final class DrawnProjects {
  public static final List<String> NAMES =
      List.of("办案费", "Straße ÄB (a.*)", "straße äb", "k\u212A");
  public static final List<String> HEADINGS = List.of("产出指标", "数量指标", "效益指标", "Ärzte");
  public static final List<String> CODES = List.of("SCORE_MISSING", "ACTUAL_MISSING", "UNIT_BLANK");
  public static final List<String> POINTS = List.of("10", "10.0", "1E1", "7.5", "0");

  private static final List<String> TARGETS = List.of("≥90%", "≥10间", "≤5万元", "12月底", "长期", "—");
  private static final List<String> ACTUALS = List.of("95%", "8间", "12间", "6万元", "11月", "长期", "完成");

  private final Random random;
  private int count;

  public DrawnProjects(long seed) {
    this.random = new Random(seed);
  }

  /** A project, and what was found about it. */
  public record Drawn(Project project, List<Finding> findings) {}

  /** One that is no other's. */
  public Drawn next() {
    List<Indicator> indicators = new ArrayList<>();
    int rows = random.nextInt(6);
    for (int i = 0; i < rows; i++) {
      indicators.add(indicator(i));
    }
    count++;
    return new Drawn(
        project(one(NAMES))
            .code("code-" + count)
            .fiscalYear(2023 + random.nextInt(3))
            .regionCode(one(List.of("520201", "520200", "140581")))
            .department(maybe(List.of("公安局", "教育局")), maybe(List.of("054", "155")))
            .unit(maybe(List.of("看守所", "第一小学")))
            .template(maybe(List.of("gaoping", "liupanshui")))
            .score(maybe(List.of("90", "90.0", "88")))
            .executionRate(maybe(List.of("77.09", "100", "1E2")))
            .grade(maybe(List.of(Grade.EXCELLENT, Grade.GOOD)))
            .indicators(indicators)
            .build(),
        findings(rows));
  }

  private Indicator indicator(int number) {
    String name = one(NAMES);
    String weight = maybe(POINTS);
    String score = maybe(POINTS);
    return new Indicator(
        "i" + number,
        random
            .ints(random.nextInt(4), 0, HEADINGS.size())
            .mapToObj(HEADINGS::get)
            .distinct()
            .toList(),
        maybe(List.of("指标1", "指标2")),
        name,
        name,
        measure(maybe(TARGETS), MeasureContext.target(2024, name)),
        random.nextInt(5) > 0 ? null : measure(one(TARGETS), MeasureContext.target(2024, name)),
        measure(maybe(ACTUALS), MeasureContext.actual(2024, name)),
        decimal(weight),
        weight,
        decimal(score),
        score,
        maybe(List.of("进度滞后", "无")),
        List.of(),
        new FieldCell("indicators[" + number + "]", "Sheet1", "C" + (12 + number)));
  }

  private List<Finding> findings(int rows) {
    List<Finding> findings = new ArrayList<>();
    int some = random.nextInt(3);
    for (int i = 0; i < some; i++) {
      String path =
          rows == 0 || random.nextInt(3) == 0
              ? null
              : "indicators[" + random.nextInt(rows) + "].actual";
      findings.add(
          new Finding(
              one(CODES),
              one(List.of(Severity.values())),
              new Text("有问题", "a problem"),
              path,
              null,
              null));
    }
    return findings;
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private <T> @Nullable T maybe(List<T> some) {
    return random.nextInt(3) == 0 ? null : one(some);
  }

  private static @Nullable Measure measure(@Nullable String text, MeasureContext context) {
    return text == null ? null : MeasureReader.read(text, context);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}

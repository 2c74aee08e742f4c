package io.jixiao.importer.blank;

import static io.jixiao.importer.blank.Clerk.label;
import static io.jixiao.importer.form.words.Term.ACTUAL;
import static io.jixiao.importer.form.words.Term.ADJUSTED_BUDGET;
import static io.jixiao.importer.form.words.Term.CONCLUSION;
import static io.jixiao.importer.form.words.Term.DEPARTMENT;
import static io.jixiao.importer.form.words.Term.EXECUTED;
import static io.jixiao.importer.form.words.Term.FILLED_ON;
import static io.jixiao.importer.form.words.Term.GOAL_ACTUAL;
import static io.jixiao.importer.form.words.Term.GOAL_EXPECTED;
import static io.jixiao.importer.form.words.Term.GRADE;
import static io.jixiao.importer.form.words.Term.INDICATOR_NAME;
import static io.jixiao.importer.form.words.Term.LEVEL1;
import static io.jixiao.importer.form.words.Term.LEVEL2;
import static io.jixiao.importer.form.words.Term.LEVEL3;
import static io.jixiao.importer.form.words.Term.NAME;
import static io.jixiao.importer.form.words.Term.SCORE;
import static io.jixiao.importer.form.words.Term.TARGET;
import static io.jixiao.importer.form.words.Term.UNIT;
import static io.jixiao.importer.form.words.Term.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.layout.TotalBand;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are handed out come back readable. */
class BlankFormTest {
  private static final BlankRequest NOTHING_KNOWN = new BlankRequest(null, null);

  static List<Layout> all() {
    return Layouts.all();
  }

  static List<String> layouts() {
    return Layouts.all().stream().map(Layout::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void filledInByAClerkItIsReadWithoutARemark(Layout layout) throws IOException {
    Set<String> groups = groups(layout);
    byte[] filled;
    try (Clerk clerk = new Clerk(blank(layout.id(), NOTHING_KNOWN))) {
      header(clerk);
      funds(clerk);
      texts(clerk);
      indicators(clerk, groups);
      filled = clerk.saved();
    }

    RecordingSink read = Readings.of(filled, ReadingHints.NONE);

    assertThat(read.allProblems()).isEmpty();
    assertThat(read.forms).flatExtracting(BlankFormTest::remarksOnReading).isEmpty();
    assertThat(read.sheets).flatExtracting(SheetReport::unmappedCells).isEmpty();
    Project project = read.project();
    assertThat(project.name()).isEqualTo("农村饮水安全巡检维护");
    assertThat(project.fiscalYear()).isEqualTo(2024);
    assertThat(project.indicators()).hasSize(groups.size());
    assertThat(project.indicators()).extracting(Indicator::name).containsOnly("巡检村级供水点");
    Measure rate = project.funds().get(0).executionRate();
    assertThat(rate).isNotNull();
    assertThat(rate.value()).isEqualByComparingTo("80");
    assertThat(project.funds().get(0).score()).isEqualByComparingTo("8");
    int points = 10 * groups.size();
    for (Band band : layout.bands()) {
      if (band instanceof TotalBand total) {
        assertThat(project.reported().score()).isEqualByComparingTo("" + (points + 8));
        assertThat(project.reported().weight())
            .isEqualByComparingTo("" + (total.countsFunds() ? points + 10 : points));
      }
    }
  }

  /** What was misread or is missing; the line for the unit's stamp is left blank on purpose. */
  private static List<String> remarksOnReading(FormReading form) {
    return form.findings().stream()
        .map(Finding::code)
        .filter(code -> FindingCode.valueOf(code).origin() == FindingCode.Origin.READING)
        .filter(code -> !code.equals(FindingCode.UNIT_BLANK.name()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void emptyFormShowsNoErrorsAndIsNoProject(String layout) throws IOException {
    byte[] blank = blank(layout, NOTHING_KNOWN);

    try (Clerk clerk = new Clerk(blank)) {
      assertThat(clerk.results()).isNotEmpty().containsOnly("");
      assertThat(clerk.choices()).isPositive();
    }
    RecordingSink read = Readings.of(blank, ReadingHints.NONE);
    assertThat(read.projects()).isEmpty();
    assertThat(read.allProblems()).extracting(Problem::code).containsExactly("FORM_EMPTY");
    assertThat(read.sheets).flatExtracting(SheetReport::unmappedCells).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void lastYearsIndicatorsAreCarriedOver(String layout) throws IOException {
    List<Project> last = lastYear();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FormWorkbooks.writeNextYear(layout, new BlankRequest(2025, "巡检维护站"), last, out);

    RecordingSink read = Readings.of(out.toByteArray(), ReadingHints.NONE);
    assertThat(read.forms)
        .allSatisfy(
            form ->
                assertThat(remarksOnReading(form))
                    .containsExactly("ACTUAL_MISSING", "SCORE_MISSING"));
    assertThat(read.sheets).flatExtracting(SheetReport::unmappedCells).isEmpty();
    assertThat(read.projects()).hasSameSizeAs(last);
    for (int i = 0; i < last.size(); i++) {
      Project before = last.get(i);
      Project after = read.projects().get(i);
      assertThat(after.name()).isEqualTo(before.name());
      assertThat(after.fiscalYear()).isEqualTo(2025);
      assertThat(name(after)).isEqualTo(name(before));
      assertThat(after.indicators())
          .extracting(each -> each.path() + each.name() + targetOf(each) + plain(each.weight()))
          .isEqualTo(
              before.indicators().stream()
                  .map(each -> each.path() + each.name() + targetOf(each) + plain(each.weight()))
                  .toList());
      assertThat(after.indicators()).extracting(Indicator::actual).containsOnlyNulls();
      assertThat(after.indicators()).extracting(Indicator::scoreText).containsOnlyNulls();
    }
  }

  @Test
  void unknownUnitGetsTheEmptyFormWithItsName() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    FormWorkbooks.writeNextYear("nine-columns", new BlankRequest(2025, "新设单位"), List.of(), out);

    try (Clerk clerk = new Clerk(out.toByteArray())) {
      clerk.fill(label(NAME), "新项目");
      Project read = Readings.of(clerk.saved(), ReadingHints.NONE).project();
      assertThat(name(read)).isEqualTo("新设单位");
      assertThat(read.fiscalYear()).isEqualTo(2025);
    }
  }

  private static byte[] blank(String layout, BlankRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWorkbooks.writeBlank(layout, request, out);
    return out.toByteArray();
  }

  private static void header(Clerk clerk) {
    clerk.year(2024);
    clerk.fill(label(NAME), "农村饮水安全巡检维护");
    clerk.fill(label(DEPARTMENT), "安顺市乡镇供水服务中心");
    clerk.fill(label(UNIT), "安顺市乡镇供水服务中心巡检维护站");
    clerk.fill(label(FILLED_ON), "2024年12月30日");
    clerk.fill(label(GRADE), "优");
    clerk.fill(label(CONCLUSION), "任务按计划完成，供水水质稳步提高。");
  }

  private static void funds(Clerk clerk) {
    int budget = clerk.column(EXECUTED, ADJUSTED_BUDGET);
    int executed = clerk.column(EXECUTED, EXECUTED);
    int row = clerk.firstEntry(clerk.row(EXECUTED), budget);
    clerk.put(row, budget, 200.0);
    clerk.put(row, executed, 160.0);
  }

  private static void texts(Clerk clerk) {
    clerk.fill(label(GOAL_EXPECTED), "全年巡检村级供水点420个。");
    clerk.fill(label(GOAL_ACTUAL), "全年巡检村级供水点436个。");
    clerk.fill(label("（1）.*|（三）.*|[3-6]\\..*|[四五六]、.*"), "按计划实施。");
    clerk.fill(label("项目概况|立项依据|项目设立的必要性|保证项目实施的措施与制度"), "按规定执行。");
  }

  /** The first row of each group. */
  private static void indicators(Clerk clerk, Set<String> groups) {
    int group = clerk.column(LEVEL1, LEVEL2);
    int name = clerk.column(LEVEL1, LEVEL3, INDICATOR_NAME);
    int target = clerk.column(LEVEL1, TARGET);
    int actual = clerk.column(LEVEL1, ACTUAL);
    int weight = clerk.column(LEVEL1, WEIGHT);
    int score = clerk.column(LEVEL1, SCORE);
    for (int row : clerk.firstRows(group, groups)) {
      clerk.put(row, name, "巡检村级供水点");
      clerk.put(row, target, "≥420个");
      clerk.put(row, actual, "436个");
      clerk.put(row, weight, 10.0);
      clerk.put(row, score, 10.0);
    }
  }

  private static Set<String> groups(Layout layout) {
    return layout.blank().levels().stream()
        .flatMap(level -> level.groups().stream())
        .map(Clerk::compact)
        .collect(Collectors.toSet());
  }

  private static List<Project> lastYear() throws IOException {
    return Readings.of(SampleWorkbooks.all().get(0).bytes(), ReadingHints.NONE).projects();
  }

  private static String name(Project project) {
    return String.valueOf(Objects.requireNonNull(project.implementingUnit()).name());
  }

  private static String targetOf(Indicator indicator) {
    Measure target = indicator.target();
    return target == null ? "" : target.text();
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }
}

package io.jixiao.importer.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.schema.audit.Finding;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are handed out come back readable. */
class BlankFormTest {
  private static final BlankRequest NOTHING_KNOWN = new BlankRequest(null, null);

  static List<String> layouts() {
    return Layouts.all().stream().map(Layout::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void filledInByAClerkItIsReadWithoutARemark(String layout) throws IOException {
    byte[] filled;
    try (Clerk clerk = new Clerk(blank(layout, NOTHING_KNOWN))) {
      header(clerk);
      funds(clerk, layout);
      texts(clerk);
      indicators(clerk);
      filled = clerk.saved();
    }

    RecordingSink read = Readings.of(filled, ReadingHints.NONE);

    assertThat(read.allProblems()).isEmpty();
    assertThat(read.forms).flatExtracting(FormReading::findings).isEmpty();
    assertThat(read.sheets).flatExtracting(SheetReport::unmappedCells).isEmpty();
    Project project = read.project();
    assertThat(project.name()).isEqualTo("农村饮水安全巡检维护");
    assertThat(project.fiscalYear()).isEqualTo(2024);
    assertThat(project.indicators()).hasSize(9);
    assertThat(project.indicators()).extracting(Indicator::name).containsOnly("巡检村级供水点");
    Measure rate = project.funds().get(0).executionRate();
    assertThat(rate).isNotNull();
    assertThat(rate.value()).isEqualByComparingTo("80");
    assertThat(project.funds().get(0).score()).isEqualByComparingTo("8");
    if (!layout.equals("report")) {
      assertThat(project.reported().score()).isEqualByComparingTo("98");
      assertThat(project.reported().weight())
          .isEqualByComparingTo(layout.equals("printout") ? "90" : "100");
    }
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
                assertThat(form.findings())
                    .extracting(Finding::code)
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
      clerk.beside("项目名称", "新项目");
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
    clerk.beside("项目名称", "农村饮水安全巡检维护");
    clerk.beside("主管部门(及代码)?", "安顺市乡镇供水服务中心");
    clerk.beside("(实施|项目)单位", "安顺市乡镇供水服务中心巡检维护站");
    clerk.beside("填报日期", "2024年12月30日");
    clerk.beside("自评等(次|级)", "优");
    clerk.beside("自评结论", "任务按计划完成，供水水质稳步提高。");
  }

  private static void funds(Clerk clerk, String layout) {
    String heading = layout.equals("report") ? "全年预算数.*" : "年初预算数";
    int budget = clerk.column(heading, "全年预算数.*");
    int executed = clerk.column(heading, "全年执行数.*");
    String part = "(其中[:：]当年财政拨款|-+本级安排：|市县区财政资金)";
    int row = clerk.rows(part).get(0);
    clerk.put(row, budget, 200.0);
    clerk.put(row, executed, 160.0);
  }

  private static void texts(Clerk clerk) {
    clerk.below("预期目标|（2）项目年度目标", "全年巡检村级供水点420个。");
    clerk.below("(实际)?完成情况|2\\.全年目标实际完成情况", "全年巡检村级供水点436个。");
    clerk.below("1\\.项目自评得分和结论", "任务按计划完成。");
    clerk.below("（1）.*|（三）.*|[3-6]\\..*|[四五六]、.*", "按计划实施。");
    for (String label : List.of("项目概况", "立项依据", "项目设立的必要性", "保证项目实施的措施与制度")) {
      clerk.beside(label, "按规定执行。");
    }
  }

  /** The first row of each group. */
  private static void indicators(Clerk clerk) {
    int group = clerk.column("一级指标", "二级指标");
    int name = clerk.column("一级指标", "三级指标|指标名称");
    int target = clerk.column("一级指标", "年度指标值.*|年初指标");
    int actual = clerk.column("一级指标", "实际完成值.*");
    int weight = clerk.column("一级指标", "分值|权重");
    int score = clerk.column("一级指标", "得分");
    String groups = "(数量|质量|时效|成本|(经济|社会|生态)效益|可持续影响|(服务对象)?满意度)(指标)?";
    for (int row : clerk.firstRows(group, groups)) {
      clerk.put(row, name, "巡检村级供水点");
      clerk.put(row, target, "≥420个");
      clerk.put(row, actual, "436个");
      clerk.put(row, weight, 10.0);
      clerk.put(row, score, 10.0);
    }
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

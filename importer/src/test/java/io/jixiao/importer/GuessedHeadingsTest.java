package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.GuessedHeading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guesses of a sheet as data, and what comes of settling them. */
class GuessedHeadingsTest {
  private static final String TOP =
      """
      项目支出绩效自评表 | < | < | < | < | < | <
      项目名称 | %s | < | 实施单位 | %s | < | <
      """;
  private static final String TABLE =
      """
      一级指标 | 二级指标 | 三级指标 | 考核 线 | 兑现数（年末） | 分值 | 得分
      产出指标 | 数量指标 | 里程 | ≥5公里 | 5公里 | 50 | 50
      ^ | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20
      """;
  private static final String FUNDS =
      """
      资金使用 | 款项 | 下达数 | 全年支出数 | 执行率 | 得分 |
      ^ | 合计 | 240 | 228 | 95% | 9.5 |
      """;

  private static String form(String name, String unit, String tables) {
    return TOP.formatted(name, unit) + tables;
  }

  @Test
  void each_says_heading_meaning_cell_and_region() {
    RecordingSink sink = read(form("河道清淤", "兴隆县水务局", FUNDS + TABLE), Map.of());

    assertThat(sink.sheets.get(0).guessedHeadings())
        .containsExactly(
            new GuessedHeading("下达数", "ADJUSTED_BUDGET", "C3", "130822", "河北省承德市兴隆县"),
            new GuessedHeading("考核 线", "TARGET", "D5", "130822", "河北省承德市兴隆县"),
            new GuessedHeading("兑现数（年末）", "ACTUAL", "E5", "130822", "河北省承德市兴隆县"));
  }

  @Test
  void alike_ones_of_a_region_are_told_once() {
    String next = TABLE.replace("考核 线", "考核线").replace("≥5公里", "≥4公里");
    RecordingSink sink =
        read(
            form("甲", "兴隆县水务局", TABLE) + form("乙", "兴隆县水务局", next) + form("丙", "某单位", TABLE),
            Map.of());

    assertThat(sink.projects()).hasSize(3);
    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(each -> each.heading() + " " + each.cell() + " " + each.regionCode())
        .containsExactly(
            "考核 线 D3 130822", "兑现数（年末） E3 130822", "考核 线 D13 null", "兑现数（年末） E13 null");
  }

  @Test
  void what_stands_beside_its_column_in_the_total_is_no_heading() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 里程 | 1 | 1 | 100 | 97
            总分 | < | < | 100 | 97 |
            """,
            Map.of());

    assertThat(sink.forms.get(0).findings())
        .extracting(finding -> finding.code())
        .contains("HEADING_GUESSED");
    assertThat(sink.sheets.get(0).guessedHeadings()).isEmpty();
  }

  @Test
  void a_heading_that_is_too_long_to_be_confirmed_is_not_offered() {
    String table = TABLE.replace("考核 线", "考核".repeat(20) + "线");

    RecordingSink sink = read(form("甲", "兴隆县水务局", table), Map.of());

    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(GuessedHeading::heading)
        .containsExactly("兑现数（年末）");
    assertThat(
            read(form("甲", "兴隆县水务局", TABLE.replace("考核 线", "考核".repeat(20))), Map.of())
                .sheets
                .get(0)
                .guessedHeadings())
        .hasSize(2);
  }

  /** Whatever a person says that a heading means, it is not guessed any more. */
  @ParameterizedTest
  @EnumSource(
      value = HeadingMeaning.class,
      names = {"TARGET", "ACTUAL", "ADJUSTED_TARGET", "DEVIATION", "ATTRIBUTE", "MEASURE_UNIT"})
  void what_is_confirmed_is_guessed_no_more(HeadingMeaning meaning) {
    RecordingSink sink = read(form("甲", "兴隆县水务局", TABLE), Map.of("兑现数", meaning));

    assertThat(sink.sheets.get(0).guessedHeadings())
        .extracting(GuessedHeading::heading)
        .doesNotContain("兑现数（年末）");
  }

  @ParameterizedTest
  @EnumSource(
      value = HeadingMeaning.class,
      names = {"INITIAL_BUDGET", "ADJUSTED_BUDGET", "ATTRIBUTE"})
  void a_guessed_budget_may_be_said_to_be_none(HeadingMeaning meaning) {
    Project project = read(form("甲", "兴隆县水务局", FUNDS + TABLE), Map.of("下达数", meaning)).project();

    Fund fund = project.funds().get(0);
    assertThat(fund.initialBudget() != null).isEqualTo(meaning == HeadingMeaning.INITIAL_BUDGET);
    assertThat(fund.adjustedBudget() != null).isEqualTo(meaning == HeadingMeaning.ADJUSTED_BUDGET);
    assertThat(fund.attributes()).hasSize(meaning == HeadingMeaning.ATTRIBUTE ? 1 : 0);
  }

  @Test
  void what_is_settled_of_points_and_of_the_year_is_not_guessed_again() {
    String table =
        """
        一级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 全年完成值 | 分 | 备注
        产出指标 | 里程 | ≥5公里 | 3公里 | | 50 |
        """;

    RecordingSink open = read(form("甲", "兴隆县水务局", table), Map.of());
    RecordingSink settled =
        read(
            form("甲", "兴隆县水务局", table),
            Map.of("分", HeadingMeaning.ATTRIBUTE, "全年完成值", HeadingMeaning.ACTUAL));

    assertThat(open.sheets.get(0).guessedHeadings())
        .extracting(GuessedHeading::heading)
        .containsExactly("分", "1-7月完成值");
    assertThat(settled.project().indicators().get(0).weightText()).isNull();
    assertThat(settled.project().indicators().get(0).actual()).isNull();
    assertThat(settled.sheets.get(0).guessedHeadings()).isEmpty();
  }

  @Test
  void what_a_label_of_the_header_asks_for_can_be_settled() {
    String form = form("甲", "乙", TABLE).replace("项目名称 | 甲", "惠民品目 | 河道清淤");
    form =
        form.replace("实施单位 | 乙", "管护机构 | 兴隆县水务局").replace("考核 线", "指标值").replace("兑现数（年末）", "完成值");

    RecordingSink open = read(form, Map.of());
    assertThat(open.sheets.get(0).guessedHeadings())
        .extracting(each -> each.meaning() + " " + each.heading() + " " + each.regionCode())
        .containsExactly("NAME 惠民品目 130822", "UNIT 管护机构 130822");
    RecordingSink settled =
        read(form, Map.of("惠民品目", HeadingMeaning.NAME, "管护机构", HeadingMeaning.DEPARTMENT));
    assertThat(settled.sheets.get(0).guessedHeadings()).isEmpty();
    assertThat(settled.project().name()).isEqualTo("河道清淤");
    assertThat(Objects.requireNonNull(settled.project().department()).name()).isEqualTo("兴隆县水务局");
    assertThat(read(form, Map.of("惠民品目", HeadingMeaning.ATTRIBUTE)).projects()).isEmpty();
  }

  private static RecordingSink read(String drawing, Map<String, HeadingMeaning> confirmed) {
    RecordingSink sink = new RecordingSink();
    FormKnowledge knowledge =
        new FormKnowledge() {
          @Override
          public boolean hasConfirmed() {
            return !confirmed.isEmpty();
          }

          @Override
          public Map<String, HeadingMeaning> confirmed(String regionCode) {
            return List.of("130822").contains(regionCode) ? confirmed : Map.of();
          }
        };
    new SheetInterpreter(knowledge)
        .sheet(GridText.grid(drawing), "表.xlsx", ReadingHints.NONE, sink);
    return sink;
  }
}

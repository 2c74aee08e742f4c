package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that go on where another page begins. */
class UnseenContinuedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目支出绩效自评表（续表）",
        "项目支出绩效自评表（续）",
        "（续表）",
        "续表1：",
        "（接上页）",
        "第 1 页，共 2 页",
        "项目名称：森林抚育（接上页）"
      })
  void what_marks_a_page_neither_ends_the_form_nor_is_left_over(String mark) {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            （2023年度） | < | < | < | < | <
            项目名称 | 森林抚育 | < | < | < | <
            项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
            ^ | 年度资金总额 | 10 | 10 | 9 | 90%
            一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
            产出指标 | 面积 | 3亩 | 3亩 | 20 | 20
            MARK | < | < | < | < | <
            一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
            产出指标 | 成活率 | 90% | 91% | 20 | 20
            总分 | < | < | < | 100 | 99
            """
                .replace("MARK", mark));

    Project project = sink.project();
    assertThat(project.name()).isEqualTo("森林抚育");
    assertThat(indicators(project))
        .containsExactly("[产出指标] 面积 3亩 3亩 20 20", "[产出指标] 成活率 90% 91% 20 20");
    assertThat(project.reported().scoreText()).isEqualTo("99");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_sheet_that_goes_on_from_another_is_no_project_of_its_own() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表（续表） | < | < | < | <
            项目名称：森林抚育（接上页） | < | < | < | <
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 成活率 | 90% | 91% | 20
            """);

    assertThat(sink.allProblems()).extracting(Problem::code).containsExactly("FORM_CONTINUED");
  }

  @Test
  void a_whole_form_is_one_whatever_its_title_says() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表（续） | < | < | < | <
            项目名称 | 道路续建 | < | < | <
            年度资金总额 | 10 | < | < | <
            预期目标 | 建成道路 | < | < | <
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 里程 | 9公里 | 9公里 | 20
            """);

    assertThat(sink.project().name()).isEqualTo("道路续建");
    assertThat(sink.project().fiscalYear()).isEqualTo(2023);
  }
}

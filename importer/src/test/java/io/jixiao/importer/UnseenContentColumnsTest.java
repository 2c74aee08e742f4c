package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 指标内容 beside a level is the indicator's name, or says what the name stands for. */
class UnseenContentColumnsTest {

  @Test
  void behind_the_points_of_each_name_it_says_what_is_counted() {
    RecordingSink sink =
        read(
            """
            财政支出绩效目标申报表 | < | < | < | < | <
            项目名称 | 实验设备更新 | < | < | < | <
            一级指标 | 二级指标 | 分值 | 指标内容（150字内） | 指标值（150字内） | 评分细则（150字内）
            投入指标 | 资金到位率 | 30 | 实际到位资金与计划投入资金之比 | 100% | 每少1个百分点扣1分
            产出指标 | 设备更新数量 | 40 | 更新实验设备台（套）数 | ≥186台（套） |
            ^ | 完工时间 | 30 | 设备安装调试完成的时间 | 10月底前 | 每推迟1个月扣2分
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[投入指标] 资金到位率 100% null 30 null",
            "[产出指标] 设备更新数量 ≥186台（套） null 40 null", "[产出指标] 完工时间 10月底前 null 30 null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void blank_throughout_it_names_nothing() {
    assertThat(
            indicators(
                read("""
                        财政支出绩效目标申报表 | < | < | < | <
                        项目名称 | 学生宿舍维修 | < | < | <
                        一级指标 | 二级指标 | 分值 | 指标内容 | 指标值
                        产出指标 | 维修宿舍栋数 | 60 |  | 4栋
                        效果指标 | 学生满意度 | 40 |  | ≥85%
                        """)
                    .project()))
        .containsExactly("[产出指标] 维修宿舍栋数 4栋 null 60 null", "[效果指标] 学生满意度 ≥85% null 40 null");
  }

  @Test
  void sentences_behind_names_of_their_own_explain_these() {
    assertThat(
            indicators(
                read("""
                        项目综合绩效评价打分表 | < | < | < | <
                        项目名称 | < | 路基智能监测研究 | < | <
                        一级指标 | 二级指标（参考） | 评价内容（参考） | 考值 | 评价得分
                        任务完成情况 | 考核指标的完成情况 | 成果是否满足合同约定。 | 60 | 50
                        ^ | 项目成果效益情况 | 创新性和先进性；推广情况。 | 40 | 26
                        得分 | < | < | 100 | 76
                        """)
                    .project()))
        .containsExactly("[任务完成情况] 考核指标的完成情况 null null 60 50", "[任务完成情况] 项目成果效益情况 null null 40 26");
  }

  @Test
  void behind_what_only_sorts_it_is_the_name() {
    assertThat(
            indicators(
                read("""
                        项目绩效目标表 | < | < | <
                        项目名称 | 村组道路硬化 | < | <
                        一级指标 | 二级指标 | 指标内容 | 指标值
                        产出指标 | 数量指标 | 硬化村组道路 | 8.6公里
                        ^ | 质量指标 | 工程验收合格率 | 100%
                        ^ | 工期要求类 | 项目完工时间 | 12月底
                        """)
                    .project()))
        .containsExactly(
            "[产出指标, 数量指标] 硬化村组道路 8.6公里 null null null",
            "[产出指标, 质量指标] 工程验收合格率 100% null null null",
            "[产出指标, 工期要求类] 项目完工时间 12月底 null null null");
  }

  @Test
  void before_a_column_of_names_it_sorts_these() {
    RecordingSink sink =
        read(
            """
            某县2018年财政支出绩效考评表 | < | < | < | < | <
            单位名称：某县教育局 | < | < | < | < | <
            项目 | 考核内容 | 考核指标 | 年度工作目标 | 权数 | 考评得分
            预算管理（60分） | 预算支出 | 支出完成率 | 1 | 40 | 39.5
            ^ | 结转结余 | 结转结余率 | 0.09 | 20 | 20
            绩效管理（40分） | 目标管理 | 目标覆盖率 | 1 | 40 | 40
            合计 | < | < | < | 100 | 99.5
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[预算管理, 预算支出] 支出完成率 1 null 40 39.5",
            "[预算管理, 结转结余] 结转结余率 0.09 null 20 20",
            "[绩效管理, 目标管理] 目标覆盖率 1 null 40 40");
    assertThat(sink.project().reported().scoreText()).isEqualTo("99.5");
    assertThat(unmapped(sink)).isEmpty();
  }
}

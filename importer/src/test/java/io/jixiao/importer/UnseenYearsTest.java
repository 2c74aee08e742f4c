package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years and dates beside words: the form's own, and those of something else. */
class UnseenYearsTest {

  private static Project form(String header) {
    return read("""
            项目支出绩效自评表 | < | < | <
            %s
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 1
            """
            .formatted(header))
        .project();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某市财政局 | 2023年度 | 单位：万元 | <",
        "评价年份 | 2023年 | < | <",
        "年份 | 2023年 | < | <",
        "预算年份 | 2023 | < | <",
        "填报年份： | 2023年 | < | <",
        "（2023年度1-9月） | < | < | <",
        "（2023年度） | < | < | <"
      })
  void the_year_of_the_form_stands_beside_whatever_text(String header) {
    assertThat(form(header).fiscalYear()).isEqualTo(2023);
    assertThat(form(header).attributes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"开工年份", "建成时间", "首次立项年", "上一轮评价期", "路面改造："})
  void a_year_behind_a_label_of_something_else_is_not_the_forms(String label) {
    Project project = form(label + " | 2018年 | < | <");

    assertThat(project.fiscalYear()).isNull();
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple(label.replace("：", ""), "2018年"));
  }

  @Test
  void a_date_behind_the_name_of_an_office_is_that_of_filling() {
    assertThat(form("某市教育局 | 2024年1月15日 | < | <").filledOn()).isEqualTo("2024-01-15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目起止时间：2023年1月1日　　2023年12月31日 | < | < | <",
        "项目起止时间 | 2023年1月1日 | 2023年12月31日 | <",
        "项目起止时间 | 2023年1月1日 | 至 | 2023年12月31日",
        "竣工时间 | 2023年12月31日 | < | <"
      })
  void the_end_of_a_period_is_not_the_date_of_filling(String header) {
    assertThat(form(header).filledOn()).isNull();
  }

  @Test
  void a_period_in_one_cell_is_kept_whole() {
    assertThat(form("项目起止时间：2023年1月1日　　2023年12月31日 | < | < | <").attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("项目起止时间", "2023年1月1日　　2023年12月31日"));
  }
}

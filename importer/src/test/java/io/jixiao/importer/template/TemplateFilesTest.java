package io.jixiao.importer.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class TemplateFilesTest {
  private static final String PROFILE =
      """
      id: hubin
      version: 2
      name: {zh: 湖滨县自评表, en: Hubin}
      headings: [项目名称, 年度计划]
      """;

  @Test
  void what_a_profile_leaves_out_is_nothing() {
    Template template = template(PROFILE);

    assertThat(template.regionCode()).isNull();
    assertThat(template.hasWords()).isFalse();
    assertThat(template.amountUnit()).isNull();
    assertThat(template.policyId()).isNull();
    assertThat(template.expectedWeights()).isEmpty();
  }

  @Test
  void a_profile_says_words_columns_unit_policy_and_points() {
    Template template =
        template(
            PROFILE
                + """
                regionCode: "130811"
                amountUnit: 万元
                policy: mof-2020
                synonyms: {name: [任务名称, 工作名称]}
                columns: {年度计划: target, 评分标准: attribute}
                expectedWeights: {预算执行率: 10, 产出指标: 50.5}
                """);

    assertThat(template.regionCode()).isEqualTo("130811");
    assertThat(template.amountUnit()).isEqualTo("万元");
    assertThat(template.policyId()).isEqualTo("mof-2020");
    assertThat(template.synonyms())
        .containsExactly(Map.entry(HeadingMeaning.NAME, List.of("任务名称", "工作名称")));
    assertThat(template.columns())
        .containsExactly(
            Map.entry("年度计划", HeadingMeaning.TARGET), Map.entry("评分标准", HeadingMeaning.ATTRIBUTE));
    assertThat(template.expectedWeights())
        .containsExactly(
            Map.entry(Template.EXECUTION, new BigDecimal("10")),
            Map.entry("产出指标", new BigDecimal("50.5")));
  }

  @Test
  void a_meaning_that_nobody_knows_is_named() {
    assertThatThrownBy(() -> template(PROFILE + "columns: {年度计划: aim}\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no meaning of a heading: aim");
  }

  @Test
  void a_profile_without_headings_is_none() {
    assertThatThrownBy(() -> template("id: hubin\nversion: 1\nname: {zh: a, en: b}\n"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("headings");
  }

  private static Template template(String yaml) {
    return TemplateFiles.template(new Yaml().load(yaml));
  }
}

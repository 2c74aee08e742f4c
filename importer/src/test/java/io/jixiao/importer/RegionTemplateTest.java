package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a template says where the form says nothing, and only for forms of its region. */
class RegionTemplateTest {
  private static final String FORM =
      """
      项目支出绩效自评表 | < | < | < | <
      （2024年度） | < | < | < | <
      项目名称 | 校舍维修 | 实施单位 | %s | <
      资金情况 | 全年预算数 | 全年执行数 | 分值 | 得分
      资金总额 | 120 | 90 | 10 | 7.5
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值
      产出指标 | 维修教室 | ≥10间 | 12间 | 30
      产出指标 | 合格率 | ＝100%% | 100%% | 15
      效益指标 | 受益学生 | ≥400人 | 410人 | 40
      """;
  private static final Template SHUANGQIAO =
      new Template(
          "shuangqiao",
          1,
          new Text("双桥区模板", "Shuangqiao"),
          "130802",
          List.of(
              "项目名称", "实施单位", "资金情况", "全年预算数", "全年执行数", "分值", "得分", "一级指标", "三级指标", "年度指标值",
              "实际完成值"),
          Map.of(),
          Map.of(),
          "万元",
          null,
          weights(),
          null);

  @Test
  void the_unit_of_money_is_the_template_s_in_its_region() {
    RecordingSink own = read("承德市双桥区教育局", null);

    assertThat(own.project().amountUnit()).isEqualTo("万元");
    assertThat(own.project().funds().get(0).executed().yuan()).isEqualByComparingTo("900000");
    assertThat(own.project().regionCode()).isEqualTo("130802");
  }

  @Test
  void elsewhere_the_unit_stays_unknown_unless_the_upload_asked_for_the_template() {
    RecordingSink other = read("六盘水市钟山区教育局", null);
    RecordingSink forced = read("六盘水市钟山区教育局", "shuangqiao");

    assertThat(other.project().template()).isNull();
    assertThat(other.project().amountUnit()).isNull();
    assertThat(other.project().funds().get(0).executed().yuan()).isNull();
    assertThat(forced.project().amountUnit()).isEqualTo("万元");
  }

  @Test
  void points_that_are_not_the_template_s_are_remarked_on_in_its_region() {
    assertThat(messages(read("承德市双桥区教育局", null)))
        .containsExactly("分值与本地区模板不同：产出指标 45 ≠ 50、满意度指标 0 ≠ 10。");
    assertThat(messages(read("六盘水市钟山区教育局", null))).isEmpty();
  }

  @Test
  void a_form_without_points_has_none_that_differ() {
    String form = FORM.replaceAll("[|] (30|15|40)\n", "|\n");

    assertThat(messages(read(form, "承德市双桥区教育局", null))).isEmpty();
  }

  private static Map<String, BigDecimal> weights() {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    weights.put(Template.EXECUTION, new BigDecimal("10"));
    weights.put("产出指标", new BigDecimal("50"));
    weights.put("效益指标", new BigDecimal("40.0"));
    weights.put("满意度指标", new BigDecimal("10"));
    return weights;
  }

  private static RecordingSink read(String unit, @Nullable String templateId) {
    return read(FORM, unit, templateId);
  }

  private static RecordingSink read(String form, String unit, @Nullable String templateId) {
    FormKnowledge knowledge =
        new FormKnowledge() {
          @Override
          public TemplateCatalogue templates() {
            return new TemplateCatalogue(List.of(SHUANGQIAO));
          }
        };
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(knowledge)
        .sheet(
            GridText.grid(form.formatted(unit)),
            "表.xlsx",
            new ReadingHints(null, null, templateId),
            sink);
    return sink;
  }

  private static List<String> messages(RecordingSink sink) {
    return sink.forms.get(0).findings().stream()
        .filter(finding -> finding.code().equals("TEMPLATE_WEIGHTS_DIFFER"))
        .map(Finding::message)
        .map(Text::zh)
        .toList();
  }
}

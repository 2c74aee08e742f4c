package io.jixiao.importer.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.form.LabelKey;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.region.Regions;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
  private final TemplateCatalogue catalogue = TemplateCatalogue.shipped();

  @Test
  void five_templates_are_shipped() {
    assertThat(catalogue.templates())
        .extracting(Template::id)
        .containsExactly("changji", "chengde", "gaoping", "liupanshui", "zhongwei");
    assertThat(catalogue.templates())
        .allSatisfy(
            template -> {
              assertThat(Regions.byCode(template.regionCode())).isPresent();
              assertThat(template.headings()).doesNotHaveDuplicates();
              assertThat(template.headings())
                  .allSatisfy(h -> assertThat(LabelKey.heading(h)).isEqualTo(h));
            });
  }

  @Test
  void every_shipped_template_has_a_layout() {
    assertThat(catalogue.templates())
        .allSatisfy(template -> assertThat(Layouts.byId(template.layout())).isPresent());
  }

  @Test
  void a_form_with_all_headings_of_a_template_was_made_from_it() {
    for (Template template : catalogue.templates()) {
      TemplateChoice choice = likeliest(Set.copyOf(template.headings()));
      assertThat(choice.id()).isEqualTo(template.id());
      assertThat(choice.fit()).isEqualByComparingTo("1");
    }
  }

  @Test
  void the_choice_says_what_it_rests_on() {
    Template zhongwei = catalogue.byId("zhongwei").orElseThrow();
    Set<String> headings = new LinkedHashSet<>(zhongwei.headings());
    headings.remove("总分");
    headings.add("复核得分");

    TemplateChoice choice = likeliest(headings);

    assertThat(choice.fit()).isEqualByComparingTo("0.9524");
    assertThat(choice.why().zh())
        .isEqualTo("与模板“中卫市部门项目支出绩效自评表”最接近：模板的 21 个标题中有 20 个出现在表上。有 2 个标题不同：表上没有总分，多出复核得分。");
    assertThat(choice.why().en())
        .isEqualTo(
            "Closest to the template \"Zhongwei: self-evaluation of a department’s project\": 20 of"
                + " its 21 headings are on the form. Differing headings: 2; the form lacks 总分 and"
                + " also has 复核得分.");
  }

  @Test
  void a_form_unlike_all_templates_has_none() {
    assertThat(catalogue.likeliest(printed(Set.of("项目名称", "指标名称", "目标值", "完成值")))).isEmpty();
    assertThat(catalogue.likeliest(printed(Set.of()))).isEmpty();
  }

  @Test
  void a_forced_template_is_taken_whatever_the_headings() {
    Template gaoping = catalogue.byId("gaoping").orElseThrow();

    TemplateChoice choice =
        TemplateFit.of(gaoping, printed(Set.of("项目概况", "其他"))).choice(true, WordsUse.NONE);

    assertThat(choice.id()).isEqualTo("gaoping");
    assertThat(choice.why().zh()).startsWith("按上传时指定使用模板“高平市项目支出绩效自评分析报告”");
  }

  @Test
  void an_unknown_id_is_no_template() {
    assertThat(catalogue.byId("nowhere")).isEmpty();
    assertThat(catalogue.byId(null)).isEmpty();
  }

  private TemplateChoice likeliest(Set<String> headings) {
    return catalogue.likeliest(printed(headings)).orElseThrow().choice(false, WordsUse.NONE);
  }

  private static PrintedHeadings printed(Set<String> headings) {
    return new PrintedHeadings(headings, Set.of());
  }
}

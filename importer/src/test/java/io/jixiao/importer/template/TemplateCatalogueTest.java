package io.jixiao.importer.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
  private final TemplateCatalogue catalogue = TemplateCatalogue.shipped();

  @Test
  void shipped_templates_are_of_a_region_each() {
    assertThat(catalogue.templates()).extracting(Template::id).doesNotHaveDuplicates();
    assertThat(catalogue.templates()).extracting(Template::id).contains("changji", "zhongwei");
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
        .isEqualTo("看起来像模板“中卫市部门项目支出绩效自评表”：模板的 21 个标题中有 20 个出现在表上。有 1 个标题不同：表上没有总分，多出复核得分。");
    assertThat(choice.why().en())
        .isEqualTo(
            "Looks like the template \"Zhongwei: self-evaluation of a department’s project\": 20 of"
                + " its 21 headings are on the form. 1 heading differs: the form lacks 总分 and has"
                + " 复核得分.");
  }

  @Test
  void a_form_unlike_all_templates_has_none() {
    assertThat(likeliest(Set.of("项目名称", "指标名称", "目标值", "完成值"), null)).isEmpty();
    assertThat(likeliest(Set.of(), null)).isEmpty();
  }

  @Test
  void a_form_of_another_province_was_not_made_from_it_however_alike() {
    Set<String> headings = Set.copyOf(catalogue.byId("chengde").orElseThrow().headings());

    assertThat(likeliest(headings, "310107")).isEmpty();
    assertThat(likeliest(headings, "130900")).map(TemplateChoice::id).contains("chengde");
    assertThat(likeliest(headings, "130811")).map(TemplateChoice::id).contains("chengde");
  }

  @Test
  void next_year_s_form_of_its_region_is_known_by_half_of_the_headings() {
    Set<String> headings = new LinkedHashSet<>(catalogue.byId("zhongwei").orElseThrow().headings());
    List<String> renamed = List.of("年初预算数", "预期目标", "完成情况", "未完成原因分析", "总分");
    headings.removeAll(renamed);
    renamed.forEach(heading -> headings.add("新" + heading));

    assertThat(likeliest(headings, "640502"))
        .map(TemplateChoice::why)
        .map(Text::en)
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .contains(
                        "16 of its 21 headings are on the form. 5 headings differ: the form lacks"
                            + " 年初预算数, 预期目标, 完成情况, 未完成原因分析, 总分 and has 新年初预算数,"));
    assertThat(likeliest(headings, "640400")).isEmpty();
  }

  @Test
  void a_forced_template_is_taken_whatever_the_headings() {
    Template gaoping = catalogue.byId("gaoping").orElseThrow();

    TemplateChoice choice =
        TemplateFit.forced(KnownTemplate.of(gaoping), printed(Set.of("项目概况", "其他")))
            .choice(true, WordsUse.NONE);

    assertThat(choice.id()).isEqualTo("gaoping");
    assertThat(choice.why().zh()).startsWith("按上传时指定使用模板“高平市项目支出绩效自评分析报告”");
  }

  @Test
  void an_unknown_id_is_no_template() {
    assertThat(catalogue.byId("nowhere")).isEmpty();
    assertThat(catalogue.byId(null)).isEmpty();
  }

  private TemplateChoice likeliest(Set<String> headings) {
    return likeliest(headings, null).orElseThrow();
  }

  private Optional<TemplateChoice> likeliest(Set<String> headings, @Nullable String regionCode) {
    return catalogue
        .likeliest(printed(headings), () -> regionCode)
        .map(fit -> fit.choice(false, WordsUse.NONE));
  }

  private static PrintedHeadings printed(Set<String> headings) {
    return new PrintedHeadings(headings, Set.of());
  }
}

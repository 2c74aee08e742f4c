package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import io.jixiao.schema.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Under which policy a form is audited when it is read. */
class DefaultPolicyTest {
  private static final String FORM =
      """
      项目支出绩效自评表 | < | < | < | < | <
      （2024年度） | < | < | < | < | <
      项目名称 | 校舍维修 | 实施单位 | 湖滨区教育局 | < | <
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 维修教室 | ≥10间 | 5间 | 50 | 40
      满意度指标 | 师生满意度 | ≥90% | 95% | 50 | 50
      """;
  private static final ScoringPolicy BASELINE = ShippedPolicies.baseline();
  private static final ScoringPolicy AS_REPORTED =
      ShippedPolicies.byId("as-reported").orElseThrow();

  @Test
  void a_form_without_a_template_is_held_to_the_baseline() {
    assertThat(codes(null, Map.of())).contains("SCORE_ABOVE_RULE");
  }

  @Test
  void what_was_saved_under_the_baseline_s_id_takes_its_place() {
    assertThat(codes(null, Map.of(BASELINE.id(), AS_REPORTED)))
        .isNotEmpty()
        .doesNotContain("SCORE_ABOVE_RULE");
  }

  @Test
  void the_template_s_policy_goes_before_the_baseline() {
    assertThat(codes("own", Map.of("own", AS_REPORTED))).doesNotContain("SCORE_ABOVE_RULE");
    assertThat(codes("own", Map.of("own", BASELINE, BASELINE.id(), AS_REPORTED)))
        .contains("SCORE_ABOVE_RULE");
  }

  @Test
  void a_template_under_a_policy_that_there_is_not_is_held_to_the_baseline() {
    assertThat(codes("gone", Map.of())).contains("SCORE_ABOVE_RULE");
    assertThat(codes("gone", Map.of(BASELINE.id(), AS_REPORTED)))
        .doesNotContain("SCORE_ABOVE_RULE");
  }

  private static List<String> codes(
      @Nullable String policyOfTemplate, Map<String, ScoringPolicy> saved) {
    Template template =
        new Template(
            "mine",
            1,
            new Text("模板", "Template"),
            null,
            List.of("项目名称"),
            Map.of(),
            Map.of(),
            null,
            policyOfTemplate,
            Map.of(),
            null);
    FormKnowledge knowledge =
        new FormKnowledge() {
          @Override
          public TemplateCatalogue templates() {
            return new TemplateCatalogue(List.of(template));
          }

          @Override
          public Optional<ScoringPolicy> policy(String id) {
            return Optional.ofNullable(saved.get(id));
          }
        };
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(knowledge)
        .sheet(GridText.grid(FORM), "表.xlsx", new ReadingHints(null, null, "mine"), sink);
    return sink.forms.get(0).findings().stream().map(Finding::code).toList();
  }
}

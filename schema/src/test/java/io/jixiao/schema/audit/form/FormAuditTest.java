package io.jixiao.schema.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormAuditTest {
  private static final Row ROW = Row.of("数量指标", "采购设备数量", "4台", "4台");

  /** Code, path and cell of what is found on a form. */
  static List<String> found(Form form) {
    return findings(form).stream()
        .map(finding -> finding.code() + " " + finding.path() + " " + finding.cell())
        .toList();
  }

  static List<Finding> findings(Form form) {
    return FormAudit.of(form.project(), ShippedPolicies.baseline());
  }

  @Test
  void nothing_is_said_about_a_form_in_order() {
    assertThat(found(Form.of(ROW))).isEmpty();
  }

  @Test
  void what_is_found_is_of_the_form_alone() {
    assertThat(findings(Form.of(ROW.worth("5", "7"), ROW.because("无")).region(null).year(null)))
        .hasSizeGreaterThan(3)
        .extracting(finding -> FindingCode.valueOf(finding.code()).origin())
        .containsOnly(FindingCode.Origin.FORM);
  }

  @Test
  void a_form_without_a_year_says_so_at_its_place() {
    assertThat(found(Form.of(ROW).year(null))).containsExactly("FISCAL_YEAR_MISSING fiscalYear A1");
  }

  @Test
  void a_region_that_nobody_knows_is_told() {
    assertThat(found(Form.of(ROW).region(null))).containsExactly("REGION_UNKNOWN regionCode null");
  }
}

package io.jixiao.schema.audit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.forms.Form;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Organisation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ListedFormTest {
  private static final Form FORM = Form.of().named("家具采购").reported("100", "90", null);

  @Test
  void money_is_that_of_the_total_row() {
    Form form =
        FORM.with(
            Form.fund(FundKind.LOCAL, "1", "2", "3", null, null, null),
            Form.total("10", "20", "30", null, null, null));

    assertThat(ListedForm.of("id", form.project()))
        .isEqualTo(
            new ListedForm(
                "id",
                "140581",
                "家具采购",
                null,
                "高平市公安局",
                new BigDecimal("90"),
                new BigDecimal("10"),
                new BigDecimal("20"),
                new BigDecimal("30")));
  }

  @Test
  void without_a_total_row_there_is_none() {
    ListedForm form = ListedForm.of("id", Form.of().unit(null).project());

    assertThat(form.budget()).isNull();
    assertThat(form.executed()).isNull();
    assertThat(form.unit()).isNull();
  }

  @Test
  void an_organisation_without_a_name_is_called_by_what_is_printed() {
    assertThat(ListedForm.name(new Organisation("财政局", "155", "[155]财政局"))).isEqualTo("财政局");
    assertThat(ListedForm.name(new Organisation(null, "155", "155"))).isEqualTo("155");
  }
}

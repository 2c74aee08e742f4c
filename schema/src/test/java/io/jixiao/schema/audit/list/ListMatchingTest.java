package io.jixiao.schema.audit.list;

import static io.jixiao.schema.audit.list.ListAuditTest.BUREAU;
import static io.jixiao.schema.audit.list.ListAuditTest.form;
import static io.jixiao.schema.audit.list.ListAuditTest.formOf;
import static io.jixiao.schema.audit.list.ListAuditTest.row;
import static io.jixiao.schema.audit.list.ListAuditTest.rows;
import static io.jixiao.schema.audit.list.ListAuditTest.withId;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.ProjectListRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMatchingTest {
  private static final ListRows ONE = rows(row("家具采购", "10", "90"));

  /** The ids of the forms that the rows are about; - for none. */
  private static List<String> matched(ListRows list, ListedForm... forms) {
    ListMatching matching = ListMatching.of(list, List.of(forms));
    return IntStream.range(0, list.rows().size())
        .mapToObj(i -> matching.form(i).map(ListedForm::id).orElse("-"))
        .toList();
  }

  private static ListedForm furniture(String id, String unit, String budget, String score) {
    return withId(id, formOf("家具采购", unit, unit, budget, "1", score));
  }

  @Test
  void of_two_forms_that_fit_a_row_the_one_that_more_speaks_for_is_meant() {
    ListedForm sameAmount = furniture("amount", null, "100000", "80");
    ListedForm sameScoreAndUnit = furniture("score and unit", BUREAU, "200000", "90");
    ListedForm sameScore = furniture("score", null, "200000", "90");
    ListedForm sameUnit = furniture("unit", BUREAU, "200000", "80");
    ListedForm nameAlone = furniture("name", null, "200000", "80");
    ListedForm all = furniture("all", BUREAU, "100000", "90");

    assertThat(matched(ONE, sameScoreAndUnit, sameAmount)).containsExactly("amount");
    assertThat(matched(ONE, sameUnit, sameScore)).containsExactly("score");
    assertThat(matched(ONE, sameScore, sameScoreAndUnit)).containsExactly("score and unit");
    assertThat(matched(ONE, nameAlone, sameUnit)).containsExactly("unit");
    assertThat(matched(ONE, sameAmount, all)).containsExactly("all");
    assertThat(matched(ONE, nameAlone)).containsExactly("name");
  }

  @Test
  void a_form_goes_to_the_row_that_more_speaks_for() {
    ListRows list = rows(row("家具采购项目", "10", "90"), row("家具采购", "10", "90"));

    assertThat(matched(list, form("家具采购", "100000", "100000", "90"))).containsExactly("-", "家具采购");
  }

  @Test
  void a_form_that_another_row_has_leaves_its_equal_to_the_row() {
    ListRows list = rows(row("家具采购", "10", "90"), row("家具采购", "10", null));
    ListedForm first = furniture("first", BUREAU, "100000", "90");
    ListedForm second = furniture("second", BUREAU, "100000", "80");

    assertThat(matched(list, first, second)).containsExactly("first", "second");
  }

  @Test
  void names_that_share_a_word_are_two_projects_whatever_else_agrees() {
    assertThat(matched(rows(row("警务站建设专项", "10", "90")), form("警务服务专项", "100000", "100000", "90")))
        .containsExactly("-");
  }

  @ParameterizedTest
  @CsvSource({
    // department of the list, unit of the row, department and unit of the form
    "高平市公安局, , 高平市公安局, 交警大队, true",
    "高平市公安局, , 财政局, 高平市公安局, true",
    "高平市公安局, , 财政局, 国库科, false",
    "高平市公安局, 高平市公安局, 高平市公安局, 交警大队, true",
    "高平市公安局, 交警大队, 高平市公安局, 交警大队, true",
    "高平市公安局, 财政局, 财政局, 国库科, false",
    "高平市公安局, , , , false",
    ", , 高平市公安局, 交警大队, false",
    ", 交警大队, 高平市公安局, 交警大队, true"
  })
  void names_that_differ_in_words_of_any_project_need_one_organisation(
      String listed, String rowUnit, String department, String unit, boolean same) {
    ProjectListRow row =
        new ProjectListRow(
            null,
            rowUnit,
            "家具采购专项",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            new FieldCell("rows[0]", "汇总表", "B1"));
    ListedForm form = formOf("家具采购项目", department, unit, "100000", "1", "90");

    assertThat(matched(new ListRows("汇总表", listed, List.of(row)), form))
        .containsExactly(same ? "家具采购项目" : "-");
  }
}

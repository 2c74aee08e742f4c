package io.jixiao.schema.audit.list;

import static io.jixiao.schema.forms.Row.decimal;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.ProjectListRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAuditTest {
  static final String BUREAU = "高平市公安局";

  @Test
  void nothing_is_said_about_a_list_that_is_as_the_forms() {
    assertThat(audit(rows(row("警犬训养", "15", "88.13")), form("警犬训养", "150000", "46906", "88.13")))
        .isEmpty();
  }

  @Test
  void a_name_that_people_take_for_the_same_differs() {
    ListRows list = rows(row("反诈骗专项项目", "60", "100"));
    ListedForm form = form("反诈专案经费预算项目", "600000", "600000", "100");

    assertThat(audit(list, form)).containsExactly("反诈专案经费预算项目 NAME_DIFFERS_FROM_LIST name");
    assertThat(message(list, form)).isEqualTo("自评表的项目名称为“反诈专案经费预算项目”，汇总表为“反诈骗专项项目”（汇总表!B1）。");
  }

  @Test
  void another_project_of_the_same_money_and_score_is_another_project() {
    assertThat(audit(rows(row("反诈骗专项项目", "60", "100")), form("警犬训养", "600000", "600000", "100")))
        .containsExactly("list FORM_MISSING_FOR_LIST_ROW rows[0] B1 反诈骗专项项目 (高平市公安局)");
  }

  @Test
  void names_alike_need_evidence() {
    ListRows list = rows(row("反诈骗专项项目", "60", "100"));

    assertThat(audit(list, form("反诈专案经费", "500000", "400000", "99")))
        .containsExactly("list FORM_MISSING_FOR_LIST_ROW rows[0] B1 反诈骗专项项目 (高平市公安局)");
    assertThat(audit(list, form("反诈专案经费", "500000", "400000", "100")))
        .contains("反诈专案经费 NAME_DIFFERS_FROM_LIST name");
    assertThat(audit(list, formOf("反诈专案经费", "财政局", "财政局", "500000", "400000", "100")))
        .as("the score alone says nothing about a form of another unit")
        .containsExactly("list FORM_MISSING_FOR_LIST_ROW rows[0] B1 反诈骗专项项目 (高平市公安局)");
  }

  @Test
  void of_one_unit_the_same_core_is_enough() {
    ListRows list = rows(row("办案费", "60", "100"));

    assertThat(audit(list, form("办案经费", "500000", "400000", "90")))
        .containsExactly(
            "办案经费 NAME_DIFFERS_FROM_LIST name",
            "办案经费 SCORE_DIFFERS_FROM_LIST reported.score",
            "办案经费 AMOUNT_DIFFERS_FROM_LIST funds");
    assertThat(audit(list, formOf("办案经费", null, null, "500000", "400000", "90")))
        .containsExactly("list FORM_MISSING_FOR_LIST_ROW rows[0] B1 办案费 (高平市公安局)");
  }

  @Test
  void the_same_name_of_another_unit_is_another_project_unless_money_or_score_agree() {
    ListRows list = rows(row("办案费", "60", "100"));

    assertThat(audit(list, formOf("办案费", "财政局", "财政局", "500000", "400000", "90")))
        .containsExactly("list FORM_MISSING_FOR_LIST_ROW rows[0] B1 办案费 (高平市公安局)");
    assertThat(audit(list, formOf("办案费", "财政局", "法制大队", "600000", "400000", "100")))
        .containsExactly("办案费 UNIT_NAME_DIFFERS_FROM_LIST implementingUnit");
  }

  @Test
  void scores_are_compared_as_figures() {
    ListedForm form = form("警犬训养", "150000", "46906", "88.13");

    assertThat(audit(rows(row("警犬训养", "15", "88.130")), form)).isEmpty();
    assertThat(audit(rows(row("警犬训养", "15", null)), form)).isEmpty();
    assertThat(audit(rows(row("警犬训养", "15", "88.1")), form))
        .containsExactly("警犬训养 SCORE_DIFFERS_FROM_LIST reported.score");
  }

  @ParameterizedTest
  @CsvSource({
    "14.9950, ''", // the budget
    "15.00, ''", // half a unit of its last decimal above
    "14.99, ''", // and below
    "15.000, WARNING", // more than half a unit
    "14.98, WARNING",
    "4.69, NOTICE", // executed, rounded
    "4.6906, NOTICE",
    "4.6912, WARNING",
    "0, ''", // nothing is no amount
  })
  void amounts_are_compared_as_lists_round_them(String amount, String severity) {
    ListRows list = rows(row("警犬训养", amount, "88.13"));
    ListedForm form = form("警犬训养", "149950", "46906", "88.13");

    assertThat(
            findings(list, form).stream().map(finding -> finding.code() + " " + finding.severity()))
        .containsExactlyElementsOf(
            severity.isEmpty() ? List.of() : List.of("AMOUNT_DIFFERS_FROM_LIST " + severity));
  }

  @Test
  void each_row_is_about_one_form_and_each_form_about_one_row() {
    ListRows list = rows(row("家具采购", "10", "90"), row("家具采购项目", "20", "80"));

    assertThat(
            audit(
                list,
                form("家具采购项目", "200000", "200000", "80"),
                form("家具采购", "100000", "100000", "90")))
        .isEmpty();
  }

  @Test
  void what_two_forms_fit_equally_well_is_left_open() {
    ListRows list = rows(row("家具采购", "10", "90"));
    ListedForm one = form("家具采购", "100000", "100000", "90");

    assertThat(audit(list, one, withId("other", one))).isEmpty();
    assertThat(ListMatching.of(list, List.of(one, withId("other", one))).form(0)).isEmpty();
  }

  @Test
  void a_project_of_the_department_that_no_list_has_is_missing() {
    ListRows list = rows(row("家具采购", "10", "90"));
    ListedForm listed = form("家具采购", "100000", "100000", "90");
    ListedForm missing = form("警犬训养", "150000", "46906", "88.13");

    assertThat(audit(list, listed, missing)).containsExactly("警犬训养 PROJECT_MISSING_FROM_LIST null");
    assertThat(audit(list, listed, formOf("警犬训养", "财政局", "财政局", "1", "1", "88")))
        .as("of another department")
        .isEmpty();
    assertThat(
            ListAudit.of(List.of(list, rows(row("警犬训养", "15", "88.13"))), List.of(listed, missing))
                .get(0)
                .ofProjects())
        .as("another list of the department has it")
        .isEmpty();
  }

  /** Departments are called alike in many counties, and lists do not say in which. */
  @Test
  void a_project_of_a_region_that_the_list_has_none_of_is_not_missing() {
    ListedForm elsewhere =
        new ListedForm("far", "520200", "警犬训养", BUREAU, BUREAU, null, null, null, null);

    assertThat(
            audit(rows(row("家具采购", "10", "90")), form("家具采购", "100000", "100000", "90"), elsewhere))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, 1000, 项999目的 (", "1001, 1001, 项1000目的 (", "1003, 1001, 项1000目的 …(+2)"})
  void of_very_many_rows_without_a_form_the_rest_is_counted(int rows, int findings, String last) {
    ListRows list =
        rows(
            IntStream.range(0, rows)
                .mapToObj(i -> row("项" + i + "目的", null, null))
                .toArray(ProjectListRow[]::new));

    List<Finding> found = ListAudit.of(List.of(list), List.of()).get(0).ofList();

    assertThat(found).hasSize(findings);
    assertThat(found.get(findings - 1).message().zh()).contains(last);
  }

  @Test
  void amounts_and_scores_are_said_as_figures() {
    ListRows list = rows(row("警犬训养", "20", "90.50"));

    assertThat(messages(list, form("警犬训养", "100000", null, "88.10")))
        .containsExactly(
            "自评表的得分为 88.1，汇总表为 90.5（汇总表!B1）。", "自评表的预算数为 100000 元、执行数为 - 元，汇总表的资金为 20（汇总表!B1）。");
  }

  @Test
  void a_project_that_no_list_has_is_told_which_lists_there_are() {
    ListRows one = rows(row("家具采购", "10", "90"));
    ListRows other = new ListRows("附表", BUREAU, List.of());
    ListRows untitled = new ListRows(null, BUREAU, one.rows());
    ListedForm listed = form("家具采购", "100000", "100000", "90");
    ListedForm missing = form("警犬训养", "150000", "46906", "88.13");

    assertThat(missing(List.of(one, other), listed, missing)).isEqualTo("部门汇总表中没有这个项目：汇总表、附表。");
    assertThat(missing(List.of(untitled), listed, missing)).isEqualTo("部门汇总表中没有这个项目：高平市公安局。");
  }

  private static String missing(List<ListRows> lists, ListedForm listed, ListedForm missing) {
    return ListAudit.of(lists, List.of(listed, missing))
        .get(0)
        .ofProjects()
        .get(missing.id())
        .get(0)
        .message()
        .zh();
  }

  @Test
  void a_form_that_an_open_row_may_be_about_is_not_missing() {
    ListRows list = rows(row("家具采购", "10", "90"), row("警犬训养", "15", "88.13"));
    ListedForm one = form("家具采购", "100000", "100000", "90");

    assertThat(audit(list, one, withId("other", one), form("警犬训养", "150000", "46906", "88.13")))
        .isEmpty();
  }

  private static List<Finding> findings(ListRows list, ListedForm form) {
    return ListAudit.of(List.of(list), List.of(form)).get(0).ofProjects().values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static String message(ListRows list, ListedForm form) {
    return messages(list, form).get(0);
  }

  private static List<String> messages(ListRows list, ListedForm form) {
    return findings(list, form).stream().map(finding -> finding.message().zh()).toList();
  }

  private static List<String> audit(ListRows list, ListedForm... forms) {
    ListAudit audit = ListAudit.of(List.of(list), List.of(forms)).get(0);
    List<String> found = new ArrayList<>();
    audit
        .ofProjects()
        .forEach(
            (id, findings) ->
                findings.forEach(each -> found.add(id + " " + each.code() + " " + each.path())));
    for (Finding each : audit.ofList()) {
      String names = each.message().zh().replaceAll(".*：|。", "");
      found.add("list " + each.code() + " " + each.path() + " " + each.cell() + " " + names);
    }
    return found;
  }

  static ListRows rows(ProjectListRow... rows) {
    List<ProjectListRow> placed = new ArrayList<>();
    for (ProjectListRow row : rows) {
      int i = placed.size();
      placed.add(
          new ProjectListRow(
              row.number(),
              row.unit(),
              row.name(),
              row.amount(),
              row.score(),
              row.scoreText(),
              null,
              null,
              List.of(),
              new FieldCell("rows[" + i + "]", "汇总表", "B" + (i + 1))));
    }
    return new ListRows("汇总表", BUREAU, placed);
  }

  /** An amount in 万元. */
  static ProjectListRow row(String name, String amount, String score) {
    return new ProjectListRow(
        null,
        BUREAU,
        name,
        amount == null
            ? null
            : new Amount(amount, new BigDecimal(amount).multiply(new BigDecimal(10000)), "C1"),
        decimal(score),
        score,
        null,
        null,
        List.of(),
        new FieldCell("rows[0]", "汇总表", "B1"));
  }

  static ListedForm form(String name, String budget, String executed, String score) {
    return formOf(name, BUREAU, BUREAU, budget, executed, score);
  }

  static ListedForm formOf(
      String name, String department, String unit, String budget, String executed, String score) {
    return new ListedForm(
        name,
        "140581",
        name,
        department,
        unit,
        decimal(score),
        null,
        decimal(budget),
        decimal(executed));
  }

  static ListedForm withId(String id, ListedForm form) {
    return new ListedForm(
        id,
        form.regionCode(),
        form.name(),
        form.department(),
        form.unit(),
        form.score(),
        form.initialBudget(),
        form.adjustedBudget(),
        form.executed());
  }
}

package io.jixiao.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectDifferenceTest {
  private static final Project FORM = FullProject.form();

  /** Prints of what was understood, derived values and places: no content. */
  private static final Set<String> NO_CONTENT =
      Set.of(
          "Project.fiscalYearText",
          "Project.regionName",
          "Project.nameText",
          "Project.filledOnText",
          "Organisation.text",
          "Amount.text",
          "Amount.cell",
          "Fund.weightText",
          "Fund.scoreText",
          "IndicatorGroup.weightText",
          "IndicatorGroup.cell",
          "Indicator.id",
          "Indicator.nameText",
          "Indicator.weightText",
          "Indicator.scoreText",
          "Reported.weightText",
          "Reported.scoreText",
          "Reported.gradeText",
          "Attribute.cell");

  /** Records none of whose components is content. */
  private static final Set<String> NO_CONTENT_RECORDS =
      Set.of("Source", "FieldCell", "TemplateChoice", "Text");

  @Test
  void aFormEqualsItself() {
    assertSame(FORM, FullProject.form());
  }

  @ParameterizedTest
  @MethodSource("content")
  void oneChangedFieldIsOneChangeAtItsPath(RecordPaths.Leaf leaf) {
    Project changed = RecordPaths.with(FORM, leaf.path(), other(leaf.value()));

    assertThat(ProjectDifference.between(FORM, changed))
        .extracting(FieldChange::path)
        .containsExactly(reportedPath(leaf));
    assertThat(ProjectDifference.between(changed, FORM))
        .extracting(FieldChange::path)
        .containsExactly(reportedPath(leaf));
    assertThat(ProjectDifference.fingerprint(changed))
        .isNotEqualTo(ProjectDifference.fingerprint(FORM));
  }

  @ParameterizedTest
  @MethodSource("noContent")
  void whatIsNoContentIsNoChange(RecordPaths.Leaf leaf) {
    assertSame(FORM, RecordPaths.with(FORM, leaf.path(), other(leaf.value())));
  }

  @Test
  void everyListedExceptionIsAComponentOfTheModel() {
    assertThat(leaves().map(RecordPaths.Leaf::declared)).containsAll(NO_CONTENT);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void theScaleOfAFigureIsNoContent(RecordPaths.Leaf leaf) {
    BigDecimal figure = (BigDecimal) leaf.value();
    assertSame(FORM, RecordPaths.with(FORM, leaf.path(), figure.setScale(figure.scale() + 3)));
  }

  @Test
  void theOrderOfRowsIsNoContent() {
    Project turned = FORM;
    for (String list : List.of("funds", "groups", "indicators", "attributes", "cells")) {
      turned = RecordPaths.with(turned, list, turned(list));
    }

    assertSame(FORM, turned);
  }

  @Test
  void aRateIsTheSameWithItsSignAndWithout() {
    Measure printed =
        new Measure(
            "77.09",
            FORM.funds().get(0).executionRate().kind(),
            null,
            null,
            new BigDecimal("77.09"),
            null,
            new BigDecimal("77.09"),
            null,
            null,
            null,
            null,
            List.of(),
            "G7");
    Measure signed = FullProject.quantity("77.090%", null, "77.090", "%");

    assertSame(
        RecordPaths.with(FORM, "funds[0].executionRate", printed),
        RecordPaths.with(FORM, "funds[0].executionRate", signed));
  }

  @Test
  void anAmountIsTheSameInYuanAndInTenThousands() {
    assertSame(
        FORM,
        RecordPaths.with(
            FORM, "funds[0].initialBudget", new Amount("734万元", new BigDecimal("7340000"), "Z9")));
  }

  @Test
  void lineBreaksWidthAndPaddingAreNoContentButWordsAre() {
    assertSame(FORM, RecordPaths.with(FORM, "goal.actual", " 已保障\n在押人员　生活"));
    assertThat(ProjectDifference.between(FORM, RecordPaths.with(FORM, "goal.actual", "未保障在押人员生活")))
        .containsExactly(new FieldChange("goal.actual", "已保障在押人员生活", "未保障在押人员生活", null));
  }

  @Test
  void aChangeShowsBothPrintsAndTheNewerCell() {
    Indicator later =
        RecordPaths.with(
            RecordPaths.with(FORM.indicators().get(1), "score", new BigDecimal("8")),
            "scoreText",
            "8分");
    later =
        RecordPaths.with(later, "actual", FullProject.quantity("≥1次", Operator.AT_LEAST, "1", "次"));

    assertThat(ProjectDifference.between(FORM, RecordPaths.with(FORM, "indicators[1]", later)))
        .containsExactly(
            new FieldChange("indicators[1].actual", "95%", "≥1次", "E9"),
            new FieldChange("indicators[1].score", "9.50分", "8分", "J14"));
  }

  @Test
  void aMovedRowIsComparedUnderItsNewPath() {
    List<Indicator> rows = new ArrayList<>(FORM.indicators());
    Collections.reverse(rows);
    Project moved = RecordPaths.with(FORM, "indicators", rows);

    assertThat(
            ProjectDifference.between(
                FORM, RecordPaths.with(moved, "indicators[0].deviationReason", "政策调整")))
        .containsExactly(new FieldChange("indicators[0].deviationReason", "人数减少", "政策调整", null));
  }

  @Test
  void aNewRowAndOneThatIsGoneAreOneChangeEach() {
    Indicator first = FORM.indicators().get(0);
    Indicator other =
        RecordPaths.with(
            RecordPaths.with(
                RecordPaths.with(RecordPaths.with(first, "id", "i9"), "name", "民警人数"),
                "nameText",
                "指标 1:民警人数"),
            "target",
            FullProject.quantity("3人", null, "3", "人"));
    Project replaced =
        RecordPaths.with(FORM, "indicators", List.of(FORM.indicators().get(1), other));

    assertThat(ProjectDifference.between(FORM, replaced))
        .containsExactly(
            new FieldChange("indicators[1]", null, "指标 1:民警人数", "H10"),
            new FieldChange("indicators[0]", "指标 1:在押人员数", null, null));
  }

  @Test
  void aRenamedIndicatorIsFoundByItsValues() {
    Indicator first = FORM.indicators().get(0);
    Indicator renamed = RecordPaths.with(RecordPaths.with(first, "id", "i9"), "name", "在押人员人数");

    assertThat(ProjectDifference.between(FORM, RecordPaths.with(FORM, "indicators[0]", renamed)))
        .containsExactly(new FieldChange("indicators[0].name", "在押人员数", "在押人员人数", null));
  }

  @Test
  void twinsThatSwapPlacesAreNoChange() {
    Indicator first = FORM.indicators().get(0);
    Indicator twin =
        RecordPaths.with(RecordPaths.with(first, "id", "i1-2"), "score", BigDecimal.ONE);
    Project twins = RecordPaths.with(FORM, "indicators", List.of(first, twin));
    Project swapped =
        RecordPaths.with(
            FORM,
            "indicators",
            List.of(RecordPaths.with(twin, "id", "i1"), RecordPaths.with(first, "id", "i1-2")));

    assertSame(twins, swapped);
  }

  @Test
  void aFundRowKeepsItsIdentityWithoutDashesAndColon() {
    Fund plain = RecordPaths.with(FORM.funds().get(1), "label", "本级安排");

    assertSame(FORM, RecordPaths.with(FORM, "funds[1]", plain));
  }

  static Stream<RecordPaths.Leaf> content() {
    return leaves().filter(leaf -> !isNoContent(leaf));
  }

  static Stream<RecordPaths.Leaf> noContent() {
    return leaves().filter(ProjectDifferenceTest::isNoContent);
  }

  static Stream<RecordPaths.Leaf> figures() {
    return leaves().filter(leaf -> leaf.value() instanceof BigDecimal);
  }

  private static Stream<RecordPaths.Leaf> leaves() {
    return RecordPaths.leaves(FORM, value -> value instanceof Measure).stream();
  }

  private static boolean isNoContent(RecordPaths.Leaf leaf) {
    String type = leaf.declared().substring(0, leaf.declared().indexOf('.'));
    return NO_CONTENT.contains(leaf.declared()) || NO_CONTENT_RECORDS.contains(type);
  }

  /** Fields that share one cell are reported under the cell's path. */
  private static String reportedPath(RecordPaths.Leaf leaf) {
    return switch (leaf.declared()) {
      case "Organisation.name", "Organisation.code", "Amount.yuan", "Attribute.text" ->
          leaf.path().substring(0, leaf.path().lastIndexOf('.'));
      default -> leaf.path();
    };
  }

  private static Object other(Object value) {
    if (value instanceof String text) {
      return text + "改";
    }
    if (value instanceof BigDecimal figure) {
      return figure.add(BigDecimal.ONE);
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof LocalDate date) {
      return date.plusDays(1);
    }
    if (value instanceof Enum<?> constant) {
      return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
          .filter(each -> !each.equals(constant))
          .findFirst()
          .orElseThrow();
    }
    if (value instanceof Measure measure) {
      return FullProject.quantity("别的", measure.operator(), "12345", measure.unit());
    }
    if (value instanceof List<?> headings) {
      return headings.stream().map(ProjectDifferenceTest::other).toList();
    }
    throw new IllegalArgumentException("no other value than " + value);
  }

  private static List<?> turned(String list) {
    List<?> rows = new ArrayList<>((List<?>) RecordPaths.get(FORM, list));
    Collections.reverse(rows);
    return rows;
  }

  private static void assertSame(Project one, Project other) {
    assertThat(ProjectDifference.between(one, other)).isEmpty();
    assertThat(ProjectDifference.between(other, one)).isEmpty();
    assertThat(ProjectDifference.fingerprint(one)).isEqualTo(ProjectDifference.fingerprint(other));
  }
}

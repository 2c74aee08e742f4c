package io.jixiao.schema.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCodeTest {

  @Test
  void aFindingHasItsSentenceInBothLanguages() {
    assertThat(FindingCode.UNMAPPED_CELL.raise(null, "Sheet1", "K7", "3", "K7", "见附件"))
        .isEqualTo(
            new Finding(
                "UNMAPPED_CELL",
                Severity.NOTICE,
                new Text(
                    "没有读入任何字段的单元格共 3 个，第一个是 K7：“见附件”。",
                    "Cells that no field took: 3. The first is K7: “见附件”."),
                null,
                "Sheet1",
                "K7"));
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterIsUsedAndNothingElseIsAsked(FindingCode code) {
    String[] arguments =
        IntStream.range(0, code.parameters().size())
            .mapToObj(i -> "<" + i + ">")
            .toArray(String[]::new);

    Text message = code.raise(null, null, null, (Object[]) arguments).message();

    assertThat(arguments).allMatch(message.zh()::contains).allMatch(message.en()::contains);
    assertThat(message.zh() + message.en()).doesNotContain("{", "}", "'");
    assertThat(message.zh()).containsPattern("\\p{IsHan}").endsWith("。");
    assertThat(message.en()).doesNotContainPattern("\\p{IsHan}").endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theBundlesHaveTheCodesAndNothingElse(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.jixiao.schema.audit.findings", Locale.forLanguageTag(language));

    assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
    assertThat(bundle.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FindingCode.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void saysInALineWhatItIsAbout(FindingCode code) {
    Text meaning = code.meaning();

    assertThat(meaning.zh()).containsPattern("\\p{IsHan}").doesNotContain("。", "{");
    assertThat(meaning.en()).doesNotContainPattern("\\p{IsHan}").doesNotContain("{", "'");
  }

  @Test
  void aMissingArgumentIsRefused() {
    assertThatThrownBy(() -> FindingCode.UNMAPPED_CELL.raise(null, "Sheet1", "K7", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("UNMAPPED_CELL takes [count, first cell, its text], not 1 arguments");
  }

  @Test
  void aStoredNameIsThatOfACodeOrOfNoneAnyMore() {
    assertThat(FindingCode.byName("UNIT_MISMATCH")).contains(FindingCode.UNIT_MISMATCH);
    assertThat(FindingCode.byName("UNIT_WRONG")).isEmpty();
  }

  @Test
  void severitiesOfTheGlossaryAreKept() {
    assertThat(FindingCode.values())
        .extracting(FindingCode::name, FindingCode::severity)
        .containsExactlyInAnyOrder(
            tuple("UNMAPPED_CELL", Severity.NOTICE),
            tuple("HEADING_GUESSED", Severity.NOTICE),
            tuple("TEMPLATE_WEIGHTS_DIFFER", Severity.NOTICE),
            tuple("ACTUAL_MISSING", Severity.WARNING),
            tuple("SCORE_MISSING", Severity.ERROR),
            tuple("UNIT_BLANK", Severity.WARNING),
            tuple("WEIGHTS_DO_NOT_SUM", Severity.ERROR),
            tuple("TOTAL_WEIGHT_EXCLUDES_FUND", Severity.NOTICE),
            tuple("TOTAL_SCORE_MISMATCH", Severity.ERROR),
            tuple("EXECUTION_RATE_MISMATCH", Severity.ERROR),
            tuple("EXECUTION_SCORE_MISMATCH", Severity.ERROR),
            tuple("FUND_PARTS_DO_NOT_SUM", Severity.ERROR),
            tuple("FUND_PART_BLANK", Severity.NOTICE),
            tuple("SCORE_EXCEEDS_WEIGHT", Severity.ERROR),
            tuple("WEIGHT_MISSING", Severity.ERROR),
            tuple("TARGET_MISSING", Severity.WARNING),
            tuple("LEVEL2_MISSING", Severity.WARNING),
            tuple("SCORE_NOT_EARNED", Severity.WARNING),
            tuple("SCORE_ABOVE_RULE", Severity.NOTICE),
            tuple("SCORE_BELOW_RULE", Severity.NOTICE),
            tuple("LOST_SCORE_UNEXPLAINED", Severity.WARNING),
            tuple("GRADE_MISMATCH", Severity.ERROR),
            tuple("EXECUTION_LOW", Severity.NOTICE),
            tuple("BUDGET_CUT_UNEXPLAINED", Severity.NOTICE),
            tuple("OUTPUT_WITHOUT_SPENDING", Severity.WARNING),
            tuple("COST_TARGET_EXCEEDS_BUDGET", Severity.WARNING),
            tuple("DEVIATION_WITHOUT_SHORTFALL", Severity.NOTICE),
            tuple("OVERACHIEVEMENT", Severity.WARNING),
            tuple("DUPLICATE_INDICATOR", Severity.NOTICE),
            tuple("INDICATOR_REPEATS_FUND_BLOCK", Severity.NOTICE),
            tuple("INDICATOR_NUMBER_REPEATED", Severity.NOTICE),
            tuple("INDICATOR_NUMBER_GAP", Severity.NOTICE),
            tuple("FISCAL_YEAR_MISSING", Severity.WARNING),
            tuple("REGION_UNKNOWN", Severity.NOTICE),
            // Values and words
            tuple("UNIT_MISMATCH", Severity.WARNING),
            tuple("UNIT_MISSING", Severity.NOTICE),
            tuple("NAME_UNIT_MISMATCH", Severity.NOTICE),
            tuple("QUALITATIVE_ACTUAL_FOR_QUANTITY", Severity.WARNING),
            tuple("QUALITATIVE_TARGET_ECHOED", Severity.NOTICE),
            tuple("TARGET_NOT_MEASURABLE", Severity.NOTICE),
            tuple("ACTUAL_BOILERPLATE", Severity.NOTICE),
            tuple("ACTUAL_COPIES_TARGET", Severity.NOTICE),
            tuple("ALL_ACTUALS_EQUAL_TARGETS", Severity.NOTICE),
            tuple("TARGET_DIRECTION_SUSPECT", Severity.NOTICE),
            tuple("INDICATOR_CATEGORY_SUSPECT", Severity.NOTICE),
            tuple("MISSING_INDICATOR_CATEGORY", Severity.NOTICE),
            tuple("FISCAL_YEAR_MISMATCH", Severity.WARNING),
            tuple("FISCAL_YEAR_FORMAT", Severity.NOTICE),
            tuple("DATE_INVALID", Severity.WARNING),
            tuple("DATE_FORMAT_AMBIGUOUS", Severity.NOTICE),
            tuple("GOAL_COPIED", Severity.NOTICE),
            tuple("GOAL_DIFFERS_FROM_INDICATOR", Severity.WARNING),
            tuple("TARGET_CONTRADICTS_NAME", Severity.WARNING),
            tuple("TEMPLATE_TEXT_LEFT", Severity.NOTICE),
            tuple("TEXT_CUT_OFF", Severity.NOTICE),
            tuple("DEVIATION_BOILERPLATE", Severity.NOTICE),
            tuple("INCONSISTENT_SCORING", Severity.WARNING),
            tuple("DUPLICATE_OUTPUT_ACROSS_PROJECTS", Severity.NOTICE),
            tuple("GOAL_COPIED_FROM_OTHER_PROJECT", Severity.NOTICE),
            tuple("NAME_DIFFERS_FROM_LIST", Severity.WARNING),
            tuple("UNIT_NAME_DIFFERS_FROM_LIST", Severity.WARNING),
            tuple("SCORE_DIFFERS_FROM_LIST", Severity.WARNING),
            tuple("AMOUNT_DIFFERS_FROM_LIST", Severity.WARNING),
            tuple("PROJECT_MISSING_FROM_LIST", Severity.WARNING),
            tuple("FORM_MISSING_FOR_LIST_ROW", Severity.WARNING));
  }
}

package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.form.Workers;
import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.GuessedHeading;
import io.jixiao.schema.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of indicators that are read row by row, in the words of templates and people. */
class LongIndicatorListTest {
  private static final ReadLimits LIMITS = ReadLimits.STANDARD;
  private static final int PROJECTS = 400;
  private static final int HEAD = 301;
  private static final String[] HEADINGS = {
    "项目名称", "实施单位", "全年预算数", "一级指标", "三级指标", "考核线", "兑现数", "配分", "评定"
  };
  private static final Map<String, HeadingMeaning> COLUMNS =
      Map.of(
          "考核线", HeadingMeaning.TARGET,
          "兑现数", HeadingMeaning.ACTUAL,
          "配分", HeadingMeaning.WEIGHT,
          "评定", HeadingMeaning.SCORE);
  private static final Template HUBIN =
      new Template(
          "hubin",
          3,
          new Text("兴隆表", "Xinglong"),
          "130822",
          List.of(HEADINGS),
          Map.of(),
          COLUMNS,
          "万元",
          null,
          Map.of(),
          null);

  @Test
  void theTemplateThatItsHeadingsAreLikeIsUsedForTheProjectsOfItsRegion() {
    RecordingSink sink = read(list("兴隆县水务局", "新乐市水务局"), knowing(Map.of(), HUBIN));

    Project own = sink.projects().get(PROJECTS - 2);
    Project other = sink.projects().get(PROJECTS - 1);
    assertThat(sink.projects()).hasSize(PROJECTS);
    assertThat(indicators(own))
        .containsExactly("[产出指标] 里程 ≥5公里 6公里 60 59", "[效益指标] 人数 ≥9人 9人 40 38");
    assertThat(indicators(other)).isEqualTo(indicators(own));
    assertThat(own.template().id()).isEqualTo("hubin");
    assertThat(own.template().version()).isEqualTo(3);
    assertThat(own.template().why().zh()).endsWith("已按该模板的词语读取。");
    assertThat(yuan(own)).isEqualTo("125000");
    assertThat(yuan(other)).isEqualTo("null");
    assertThat(sink.sheets.get(0).template()).isEqualTo(own.template());
  }

  @Test
  void theTemplateThatWasAskedForIsUsed() {
    Template far = withHeadings("政策依据", "绩效等级", "考核等次");
    List<List<Cell>> rows = list("某水务局", "某教育局");

    RecordingSink forced =
        read(rows, knowing(Map.of(), far), new ReadingHints(null, null, "hubin"), LIMITS);

    assertThat(
            rowSink(rows, knowing(Map.of(), far), ReadingHints.NONE, LIMITS, new RecordingSink()))
        .isNull();
    assertThat(indicators(forced.projects().get(PROJECTS - 1)))
        .containsExactly("[产出指标] 里程 ≥5公里 6公里 60 59", "[效益指标] 人数 ≥9人 9人 40 38");
    assertThat(forced.projects())
        .allMatch(project -> project.template().id().equals("hubin"))
        .allMatch(project -> project.regionCode().equals("130822"))
        .allMatch(project -> yuan(project).equals("125000"));
  }

  @Test
  void whatWasConfirmedForItsRegionIsUsed() {
    List<List<Cell>> rows = usual(list("兴隆县水务局", "兴隆县教育局"));

    RecordingSink before = read(rows, knowing(Map.of()));
    RecordingSink after = read(rows, knowing(COLUMNS));

    assertThat(before.sheets.get(0).guessedHeadings())
        .extracting(GuessedHeading::heading, GuessedHeading::cell, GuessedHeading::regionCode)
        .containsExactly(tuple("考核线", "F1", "130822"), tuple("兑现数", "G1", "130822"));
    assertThat(indicators(after.projects().get(PROJECTS - 1)))
        .containsExactly("[产出指标] 里程 ≥5公里 6公里 60 59", "[效益指标] 人数 ≥9人 9人 40 38");
    assertThat(after.sheets.get(0).guessedHeadings()).isEmpty();
    assertThat(after.sheets.get(0).unmapped()).isZero();
  }

  @Test
  void isReadAsAShortOneIs() {
    List<List<Cell>> rows = list("兴隆县水务局", "新乐市水务局");
    FormKnowledge knowledge = knowing(Map.of("兑现数", HeadingMeaning.ATTRIBUTE), HUBIN);

    RecordingSink longer = read(rows, knowledge);
    RecordingSink whole = new RecordingSink();
    new SheetInterpreter(knowledge).sheet(grid(rows), "表.xlsx", ReadingHints.NONE, whole);

    assertThat(longer.forms).isEqualTo(whole.forms);
    assertThat(longer.sheets).isEqualTo(whole.sheets);
  }

  @Test
  void aProjectOfTooMuchTextIsRefused() {
    ReadLimits limits = Limits.with("textBytes", 10_000);
    List<List<Cell>> rows = usual(list("兴隆县水务局", "兴隆县教育局"));
    List<List<Cell>> heavy = new ArrayList<>(rows);
    for (int i = 0; i < 100; i++) {
      heavy.add(row(rows.size() + i, "重", "某局", "1", "产出指标", "项" + i, "文".repeat(101), "", "", ""));
    }

    assertThat(read(rows, knowing(Map.of()), ReadingHints.NONE, limits).projects())
        .hasSize(PROJECTS);
    RecordingSink sink = new RecordingSink();
    assertThatThrownBy(() -> read(heavy, knowing(Map.of()), ReadingHints.NONE, limits, sink))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo("SHEET_TEXT_TOO_LARGE"));
    assertThat(sink.projects()).hasSize(PROJECTS);
    assertThat(
            read(heavy.subList(0, rows.size() + 80), knowing(Map.of()), ReadingHints.NONE, limits)
                .projects())
        .hasSize(PROJECTS + 1);
  }

  private static String yuan(Project project) {
    Fund fund = project.funds().get(0);
    return fund.adjustedBudget().yuan() == null
        ? "null"
        : fund.adjustedBudget().yuan().stripTrailingZeros().toPlainString();
  }

  /** Two rows a project; the first unit's projects and the other's by turns. */
  private static List<List<Cell>> list(String unit, String otherUnit) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(0, HEADINGS));
    for (int i = 0; i < PROJECTS; i++) {
      String name = "项目" + i;
      String of = i % 2 == 0 ? unit : otherUnit;
      rows.add(row(rows.size(), name, of, "12.5", "产出指标", "里程", "≥5公里", "6公里", "60", "59"));
      rows.add(row(rows.size(), name, of, "12.5", "效益指标", "人数", "≥9人", "9人", "40", "38"));
    }
    return rows;
  }

  /** With points and scores under words that everyone knows. */
  private static List<List<Cell>> usual(List<List<Cell>> rows) {
    String[] headings = HEADINGS.clone();
    headings[7] = "分值";
    headings[8] = "得分";
    rows.set(0, row(0, headings));
    return rows;
  }

  private static List<Cell> row(int row, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        cells.add(new Cell(Area.of(row, column), texts[column], null, true));
      }
    }
    return cells;
  }

  private static Template withHeadings(String... headings) {
    return new Template(
        HUBIN.id(),
        HUBIN.version(),
        HUBIN.name(),
        HUBIN.regionCode(),
        List.of(headings),
        Map.of(),
        COLUMNS,
        HUBIN.amountUnit(),
        null,
        Map.of(),
        null);
  }

  private static FormKnowledge knowing(
      Map<String, HeadingMeaning> confirmed, Template... templates) {
    TemplateCatalogue catalogue = new TemplateCatalogue(List.of(templates));
    return new FormKnowledge() {
      @Override
      public TemplateCatalogue templates() {
        return catalogue;
      }

      @Override
      public boolean hasConfirmed() {
        return !confirmed.isEmpty();
      }

      @Override
      public Map<String, HeadingMeaning> confirmed(String regionCode) {
        return regionCode.equals("130822") ? confirmed : Map.of();
      }
    };
  }

  private static RecordingSink read(List<List<Cell>> rows, FormKnowledge knowledge) {
    return read(rows, knowledge, ReadingHints.NONE, LIMITS);
  }

  private static RecordingSink read(
      List<List<Cell>> rows, FormKnowledge knowledge, ReadingHints hints, ReadLimits limits) {
    RecordingSink sink = new RecordingSink();
    read(rows, knowledge, hints, limits, sink);
    return sink;
  }

  private static void read(
      List<List<Cell>> rows,
      FormKnowledge knowledge,
      ReadingHints hints,
      ReadLimits limits,
      RecordingSink sink) {
    GridSink.RowSink sheet = rowSink(rows, knowledge, hints, limits, sink);
    rows.forEach(row -> sheet.row(row.get(0).row(), row));
    sheet.end();
  }

  private static GridSink.@Nullable RowSink rowSink(
      List<List<Cell>> rows,
      FormKnowledge knowledge,
      ReadingHints hints,
      ReadLimits limits,
      RecordingSink sink) {
    return new SheetInterpreter(knowledge, limits, Workers.NONE)
        .longSheet(grid(rows.subList(0, HEAD)), "表.xlsx", hints, sink, ReadAhead.none());
  }

  private static Grid grid(List<List<Cell>> rows) {
    return new Grid("表", false, rows.stream().flatMap(List::stream).toList());
  }
}

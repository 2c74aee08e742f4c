package io.jixiao.importer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import io.jixiao.importer.layout.Figures;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.SheetReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sample workbooks back: what was drawn must come out, and nothing else. */
class SampleReadingTest {
  private static final SampleData DATA = SampleData.load();

  /** Its printed total is not the sum of its points, so that formulas would print another. */
  private static final String CONTRADICTS_ITSELF = "anshun-equipment-2024";

  static List<Arguments> files() {
    List<SampleWorkbook> samples = SampleWorkbooks.all();
    List<Arguments> files = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      files.add(Arguments.of(samples.get(i), WorkbookPlan.all().get(i)));
    }
    return files;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void fileGivesItsFormsAndNothingElse(SampleWorkbook file, WorkbookPlan plan) throws IOException {
    RecordingSink read = read(file);

    assertThat(read.allProblems()).isEmpty();
    assertThat(read.projects().stream().map(ProjectFacts::of).toList())
        .isEqualTo(keysOf(plan).stream().map(DATA::form).map(FormFacts::of).toList());
    assertThat(read.sheets).flatExtracting(SheetReport::unmappedCells).isEmpty();
  }

  static Stream<Arguments> shapes() {
    return DATA.forms().keySet().stream()
        .flatMap(
            key ->
                Stream.of(Figures.values())
                    .filter(figures -> !figures.areComputed() || !key.equals(CONTRADICTS_ITSELF))
                    .flatMap(
                        figures ->
                            Stream.of(".xlsx", ".xls")
                                .map(ending -> Arguments.of(key, figures, ending))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("shapes")
  void everyFormComesBackFromEveryShape(String key, Figures figures, String ending)
      throws IOException {
    for (boolean loose : new boolean[] {false, true}) {
      WorkbookPlan plan = plan(key, figures, ending, loose);
      RecordingSink read =
          read(new SampleWorkbook(plan.file(), new WorkbookDrawer(DATA).draw(plan)));

      assertThat(read.projects().stream().map(ProjectFacts::of).toList())
          .as("with blank rows and columns: %s", loose)
          .isEqualTo(List.of(FormFacts.of(DATA.form(key))));
    }
  }

  @Test
  void summaryListIsNoProject() throws IOException {
    SampleWorkbook file =
        SampleWorkbooks.all().stream()
            .filter(each -> each.name().contains("汇总表"))
            .findFirst()
            .orElseThrow();

    RecordingSink read = read(file);

    SampleList list = DATA.list("cangzhou-list-2023");
    assertThat(read.projects()).isEmpty();
    assertThat(read.lists).hasSize(1);
    assertThat(read.lists.get(0).title()).isEqualTo(list.title());
    assertThat(read.lists.get(0).fiscalYear()).isEqualTo(2023);
    assertThat(read.lists.get(0).amountUnit()).isEqualTo("万元");
    assertThat(read.rows.stream().map(SampleReadingTest::row).toList()).isEqualTo(list.rows());
  }

  private static SampleList.Row row(ProjectListRow row) {
    return new SampleList.Row(
        String.valueOf(row.unit()),
        row.name(),
        row.amount() == null ? "" : row.amount().text(),
        String.valueOf(row.scoreText()),
        String.valueOf(row.gradeText()));
  }

  private static WorkbookPlan plan(String key, Figures figures, String ending, boolean loose) {
    return new WorkbookPlan(
        key + ending,
        figures,
        loose,
        List.of(new WorkbookPlan.SheetPlan("自评表", List.of(key), null)),
        List.of());
  }

  private static List<String> keysOf(WorkbookPlan plan) {
    List<String> keys = new ArrayList<>();
    plan.sheets().forEach(sheet -> keys.addAll(sheet.forms()));
    plan.members().forEach(member -> keys.addAll(keysOf(member)));
    return keys;
  }

  private static RecordingSink read(SampleWorkbook workbook) throws IOException {
    RecordingSink read = new RecordingSink();
    Path file = Files.createTempFile("sample", ".bin");
    try {
      Files.write(file, workbook.bytes());
      FormImporters.create().read(new Upload(workbook.name(), file), ReadingHints.NONE, read);
    } finally {
      Files.delete(file);
    }
    return read;
  }
}

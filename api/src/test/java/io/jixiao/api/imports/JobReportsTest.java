package io.jixiao.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.report.FileReport;
import io.jixiao.importer.report.FormCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobReportsTest {

  @TempDir Path folder;

  private StoreHarness store;
  private JobHarness jobs;

  @BeforeEach
  void open() {
    store = new StoreHarness(StoreUnderTest.EMBEDDED, Clock.systemUTC());
    jobs = new JobHarness(store);
  }

  @ParameterizedTest
  @EnumSource(ImportMode.class)
  void saysOfEachFileWhatBecameOfItsForms(ImportMode mode) throws IOException {
    jobs.run(ImportMode.COMMIT, ImportAccept.VALID, "甲,,1%");
    String[] files = {"乙,,1%", "甲,,2%\n?\n-", "!"};
    String job = jobs.run(mode, ImportAccept.VALID, files).job().id();

    List<FileReport> reports = reports(job, files);

    assertThat(reports.get(0).counts()).isEqualTo(new FormCounts(1, 1, 0, 0, 0, 1));
    assertThat(lines(reports.get(0)))
        .containsExactly("S0 A1 true REGION_UNKNOWN", "S0 Z9 true CELL_NOT_UNDERSTOOD");
    assertThat(reports.get(1).counts()).isEqualTo(new FormCounts(2, 0, 1, 0, 1, 1));
    assertThat(lines(reports.get(1)))
        .containsExactly(
            "S0 A1 true REGION_UNKNOWN",
            "S0 E12 true FIELD_CHANGED",
            "S0 Z9 true CELL_NOT_UNDERSTOOD",
            "S1 A1 false NAME_MISSING",
            "S1 Z9 true CELL_NOT_UNDERSTOOD",
            "null null false SHEET_NO_FORM");
    assertThat(reports.get(1).remarks().get(1).message().zh()).isEqualTo("上次为“1%”。");
    assertThat(lines(reports.get(2))).containsExactly("null null false FILE_CORRUPT");
  }

  @Test
  void saysNothingOfAFormThatTheJobReadDifferently() throws IOException {
    String job = jobs.run(ImportMode.COMMIT, ImportAccept.VALID, "甲,,1%\n乙,,1%").job().id();

    List<FileReport> reports = reports(job, "丙,,1%\n甲,,1%");

    assertThat(reports.get(0).counts()).isEqualTo(new FormCounts(1, 1, 0, 0, 0, 1));
  }

  private List<FileReport> reports(String job, String... files) throws IOException {
    JobReports reports =
        new JobReports(
            new TextImporter(),
            ReadingHints.NONE,
            new JobChanges(store.imports, store.imports.find(job).orElseThrow()));
    List<FileReport> all = new ArrayList<>();
    for (String file : files) {
      all.add(reports.of("file", Files.writeString(folder.resolve("file"), file)));
    }
    return all;
  }

  private static List<String> lines(FileReport report) {
    return report.remarks().stream()
        .map(
            remark ->
                "%s %s %s %s"
                    .formatted(remark.sheet(), remark.cell(), remark.aboutCell(), remark.code()))
        .toList();
  }
}

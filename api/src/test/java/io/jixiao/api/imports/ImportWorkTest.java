package io.jixiao.api.imports;

import static io.jixiao.api.store.imports.ImportAccept.ALL;
import static io.jixiao.api.store.imports.ImportAccept.VALID;
import static io.jixiao.api.store.imports.ImportMode.COMMIT;
import static io.jixiao.api.store.imports.ImportMode.DRY_RUN;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.jixiao.api.imports.JobHarness.Result;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportSheet;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.revision.FieldChange;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class ImportWorkTest {

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private JobHarness jobs;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
    jobs = new JobHarness(store);
  }

  @Test
  void storesTheFormsOfAllFilesAndReportsThem() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n乙,C1,2%", "丙,,3%");

    assertThat(result.job().status()).isEqualTo(ImportStatus.SUCCEEDED);
    assertThat(result.job().progress()).isEqualTo(1);
    assertThat(result.job().counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0, 3));
    assertThat(result.outcomes()).containsExactly("甲 CREATED", "乙 CREATED", "丙 CREATED");
    assertThat(result.files()).extracting(ImportFile::name).containsExactly("0.txt", "1.txt");
    assertThat(result.files())
        .flatExtracting(ImportFile::sheets)
        .extracting(ImportSheet::name)
        .containsExactly("S0", "S1", "S0");
    assertThat(result.changes())
        .extracting(
            change -> store.projects.find(change.projectId()).orElseThrow().project().name())
        .containsExactly("甲", "乙", "丙");
    assertThat(store.findings.of(List.of(result.changes().get(0).projectId())).values())
        .singleElement()
        .satisfies(findings -> assertThat(findings).hasSize(1));
  }

  @Test
  void changesNothingWhenTheSameComesAgain() throws IOException {
    Result first = jobs.run(COMMIT, VALID, "甲,,1%\n# 3");
    Result again = jobs.run(COMMIT, VALID, "甲,,1%\n# 3");

    assertThat(again.job().counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 1));
    assertThat(again.outcomes()).containsExactly("甲 UNCHANGED");
    assertThat(again.changes().get(0).projectId()).isEqualTo(first.changes().get(0).projectId());
    assertThat(store.projects.count(Filters.empty())).isEqualTo(1);
    assertThat(store.lists.broughtBy(again.job().id(), 10))
        .singleElement()
        .satisfies(
            list -> {
              assertThat(list.importIds()).containsExactly(first.job().id(), again.job().id());
              assertThat(list.version()).isEqualTo(first.job().id());
            });
  }

  @Test
  void listsTheFieldsThatDiffer() throws IOException {
    jobs.run(COMMIT, VALID, "甲,,1%");

    List<FieldChange> fields = List.of(new FieldChange("indicators[0].actual", "1%", "2%", "E12"));
    assertThat(jobs.run(DRY_RUN, VALID, "甲,,2%").changes())
        .extracting(ProjectChange::fields)
        .containsExactly(fields);
    assertThat(jobs.run(COMMIT, VALID, "甲,,2%").changes())
        .extracting(ProjectChange::fields)
        .containsExactly(fields);
  }

  @Test
  void storesNothingInADryRun() throws IOException {
    Result result = jobs.run(DRY_RUN, VALID, "甲,,1%\n乙,,1%\n甲,,1%\n# 3");

    assertThat(result.job().counts()).isEqualTo(new ImportCounts(3, 2, 0, 1, 0, 3));
    assertThat(result.changes()).extracting(ProjectChange::projectId).containsOnlyNulls();
    assertThat(store.projects.count(Filters.empty())).isZero();
    assertThat(store.lists.count(Filters.empty())).isZero();
    assertThat(jobs.run(COMMIT, VALID, "甲,,1%").outcomes()).containsExactly("甲 CREATED");
  }

  @Test
  void rejectsUnlikeFormsOfOneIdentityAndNamesTheOther() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n乙,,1%", "甲,,2%");

    assertThat(result.job().status()).isEqualTo(ImportStatus.PARTIAL);
    assertThat(result.job().counts()).isEqualTo(new ImportCounts(3, 1, 0, 0, 2, 1));
    assertThat(result.outcomes())
        .containsExactly(
            "甲 REJECTED IDENTITY_CONFLICT", "乙 CREATED", "甲 REJECTED IDENTITY_CONFLICT");
    Problem problem = result.changes().get(0).problem();
    assertThat(problem.sheet()).isEqualTo("S0");
    assertThat(problem.cell()).isEqualTo("A1");
    assertThat(problem.message().en()).endsWith(": 1.txt, S0!A1:I30.");
    assertThat(problem.message().zh()).endsWith("：1.txt, S0!A1:I30。");
  }

  @Test
  void countsTheSecondOfTwoLikeFormsAsUnchanged() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n甲,,1%");

    assertThat(result.outcomes()).containsExactly("甲 CREATED", "甲 UNCHANGED");
    assertThat(result.changes()).extracting(ProjectChange::projectId).doesNotContainNull();
    assertThat(store.projects.count(Filters.empty())).isEqualTo(1);
  }

  @Test
  void rejectsFormsThatAreOneStoredProjectUnderTwoNames() throws IOException {
    jobs.run(COMMIT, VALID, "甲,C1,1%");

    assertThat(jobs.run(COMMIT, VALID, "乙,C1,1%\n甲,,2%").outcomes())
        .containsExactly("乙 REJECTED IDENTITY_CONFLICT", "甲 REJECTED IDENTITY_CONFLICT");
  }

  @Test
  void storesTheGoodFormsOfAFileWithARejectedOne() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n?");

    assertThat(result.outcomes()).containsExactly("甲 CREATED", "S1!A1:B2 REJECTED NAME_MISSING");
    assertThat(result.job().status()).isEqualTo(ImportStatus.PARTIAL);
  }

  @Test
  void storesAWholeFileOrNothingOfIt() throws IOException {
    Result result = jobs.run(COMMIT, ALL, "甲,,1%\n?\n# 2", "乙,,1%\n甲,,1%", "丙,,1%\n!");

    assertThat(result.outcomes())
        .containsExactly(
            "甲 REJECTED FILE_NOT_ACCEPTED",
            "S1!A1:B2 REJECTED NAME_MISSING",
            "乙 CREATED",
            "甲 CREATED",
            "丙 REJECTED FILE_NOT_READ_TO_ITS_END");
    assertThat(result.changes().get(0).problem().message().en()).contains("0.txt, S1!A1:B2");
    assertThat(store.projects.count(Filters.empty())).isEqualTo(2);
    assertThat(store.lists.count(Filters.empty())).isZero();
  }

  @Test
  void readsBackALongFileInOrder() throws IOException {
    Result result = jobs.run(DRY_RUN, VALID, "?\n".repeat(600));

    assertThat(result.files().get(0).sheets())
        .extracting(ImportSheet::name)
        .isEqualTo(IntStream.range(0, 600).mapToObj(i -> "S" + i).toList());
    assertThat(result.changes())
        .extracting(ProjectChange::name)
        .isEqualTo(IntStream.range(0, 600).mapToObj(i -> "S" + i + "!A1:B2").toList());
  }

  @Test
  void doesNotCallAnImportWholeThatLacksASheet() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n~");

    assertThat(result.outcomes()).containsExactly("甲 CREATED");
    assertThat(result.job().status()).isEqualTo(ImportStatus.PARTIAL);
  }

  @Test
  void missesNothingOnASheetWithoutAForm() throws IOException {
    Result result = jobs.run(COMMIT, ALL, "甲,,1%\n-");

    assertThat(result.outcomes()).containsExactly("甲 CREATED");
    assertThat(result.job().status()).isEqualTo(ImportStatus.SUCCEEDED);
  }

  @Test
  void storesNothingOfAWholeFileThatLacksASheet() throws IOException {
    Result result = jobs.run(COMMIT, ALL, "甲,,1%\n~\n# 2", "乙,,1%");

    assertThat(result.outcomes()).containsExactly("甲 REJECTED SHEET_OF_FILE_NOT_READ", "乙 CREATED");
    assertThat(result.changes().get(0).problem().message().en()).contains("\"S1\"", "0.txt");
    assertThat(store.lists.count(Filters.empty())).isZero();
  }

  @Test
  void keepsWhatCouldBeReadOfABrokenFile() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "甲,,1%\n!", "!");

    assertThat(result.job().status()).isEqualTo(ImportStatus.PARTIAL);
    assertThat(result.outcomes()).containsExactly("甲 CREATED");
    assertThat(result.files())
        .extracting(file -> file.problem().code())
        .containsExactly("FILE_CORRUPT", "FILE_CORRUPT");
  }

  @Test
  void failsWhereNothingCouldBeRead() throws IOException {
    assertThat(jobs.run(COMMIT, VALID, "!", "!").job().status()).isEqualTo(ImportStatus.FAILED);
    assertThat(jobs.run(COMMIT, VALID, "?").job().status()).isEqualTo(ImportStatus.FAILED);
    assertThat(jobs.run(COMMIT, VALID, "# 1").job().status()).isEqualTo(ImportStatus.SUCCEEDED);
  }

  @Test
  void readsAListBackInParts() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "# 450");

    StoredProjectList list = store.lists.broughtBy(result.job().id(), 10).get(0);
    assertThat(list.rowCount()).isEqualTo(450);
    assertThat(list.source().importId()).isEqualTo(result.job().id());
    assertThat(store.lists.rows(list, 195, 210))
        .extracting(ProjectListRow::name)
        .isEqualTo(IntStream.range(195, 405).mapToObj(i -> "项目" + i).toList());
    assertThat(store.lists.rows(list, 440, 100)).hasSize(10);
    assertThat(store.lists.rows(list, 450, 100)).isEmpty();
  }

  @Test
  void putsChangedRowsInThePlaceOfTheFormerOnes() throws IOException {
    jobs.run(COMMIT, VALID, "# 450");
    Result shorter = jobs.run(COMMIT, VALID, "# 3");

    List<StoredProjectList> lists = store.lists.broughtBy(shorter.job().id(), 10);
    assertThat(lists).singleElement().satisfies(l -> assertThat(l.rowCount()).isEqualTo(3));
    assertThat(store.lists.rows(lists.get(0), 0, 100)).hasSize(3);
    assertThat(store.lists.count(Filters.empty())).isEqualTo(1);
  }

  @Test
  void keepsListsOfOneUploadApart() throws IOException {
    Result result = jobs.run(COMMIT, VALID, "# 2\n# 3");

    assertThat(store.lists.broughtBy(result.job().id(), 10))
        .extracting(StoredProjectList::rowCount)
        .containsExactlyInAnyOrder(2, 3);
  }
}

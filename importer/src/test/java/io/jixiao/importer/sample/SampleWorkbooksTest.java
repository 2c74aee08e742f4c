package io.jixiao.importer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

class SampleWorkbooksTest {

  @Test
  void areTheSameBytesEveryTime() {
    List<SampleWorkbook> first = SampleWorkbooks.all();
    List<SampleWorkbook> second = SampleWorkbooks.all();

    List<String> different =
        IntStream.range(0, first.size())
            .filter(i -> !Arrays.equals(first.get(i).bytes(), second.get(i).bytes()))
            .mapToObj(i -> first.get(i).name())
            .toList();
    assertThat(different).isEmpty();
    assertThat(second).extracting(SampleWorkbook::name).isEqualTo(names(first));
  }

  @Test
  void openInASpreadsheetReader() throws IOException {
    List<String> sheets = new ArrayList<>();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      if (!sample.name().endsWith(".zip")) {
        sheets.addAll(sheetsOf(sample.bytes()));
      }
    }

    assertThat(sheets)
        .isEqualTo(
            WorkbookPlan.all().stream()
                .flatMap(plan -> plan.sheets().stream())
                .map(WorkbookPlan.SheetPlan::name)
                .toList());
  }

  @Test
  void zipHoldsWorkbooksUnderGbkNames() throws IOException {
    byte[] zip =
        SampleWorkbooks.all().stream()
            .filter(sample -> sample.name().endsWith(".zip"))
            .findFirst()
            .orElseThrow()
            .bytes();

    List<String> members = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), Charset.forName("GBK"))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        members.add(entry.getName());
        sheets.addAll(sheetsOf(in.readAllBytes()));
      }
    }
    assertThat(members)
        .containsExactly(
            "固原市林草管护服务中心-林区防火瞭望与巡护.xlsx", "固原市林草管护服务中心-苗木繁育基地运行.xlsx", "固原市林草管护服务中心-林业有害生物监测.xls");
    assertThat(sheets).containsExactly("林区防火瞭望与巡护", "苗木繁育基地运行", "林业有害生物监测");
  }

  @Test
  void useEveryFormAndListOnce() {
    SampleData data = SampleData.load();

    List<String> used = new ArrayList<>();
    for (WorkbookPlan plan : WorkbookPlan.all()) {
      used.addAll(keysOf(plan));
      plan.members().forEach(member -> used.addAll(keysOf(member)));
    }

    List<String> present = new ArrayList<>(data.forms().keySet());
    present.addAll(data.lists().keySet());
    assertThat(used).containsExactlyInAnyOrderElementsOf(present);
  }

  private static List<String> keysOf(WorkbookPlan plan) {
    List<String> keys = new ArrayList<>();
    for (WorkbookPlan.SheetPlan sheet : plan.sheets()) {
      keys.addAll(sheet.forms());
      if (sheet.list() != null) {
        keys.add(sheet.list());
      }
    }
    return keys;
  }

  private static List<String> names(List<SampleWorkbook> samples) {
    return samples.stream().map(SampleWorkbook::name).toList();
  }

  private static List<String> sheetsOf(byte[] bytes) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return IntStream.range(0, workbook.getNumberOfSheets())
          .mapToObj(workbook::getSheetName)
          .toList();
    }
  }
}

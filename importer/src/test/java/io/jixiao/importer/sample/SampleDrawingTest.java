package io.jixiao.importer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/**
 * The sample workbooks stay cell by cell what they are, however layouts are drawn. What was drawn
 * is in {@code target/drawings}, a file a sheet, to be compared with that of another version; where
 * a sample is to change, {@code -Dsamples.rewrite=true} notes the new digests.
 */
class SampleDrawingTest {
  private static final Path NOTED = Path.of("src/test/resources/sample-drawings.txt");
  private static final Path DRAWN = Path.of("target/drawings");

  @Test
  void everySheetIsDrawnAsEver() throws IOException {
    List<String> digests = new ArrayList<>();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      if (sample.name().endsWith(".zip")) {
        members(sample, digests);
      } else {
        workbook(sample.name(), sample.bytes(), digests);
      }
    }
    if (Boolean.getBoolean("samples.rewrite")) {
      Files.write(NOTED, digests);
    }

    assertThat(digests).isEqualTo(Files.readAllLines(NOTED));
  }

  private static void members(SampleWorkbook sample, List<String> digests) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(sample.bytes()), Charset.forName("GBK"))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        workbook(entry.getName(), zip.readAllBytes(), digests);
      }
    }
  }

  private static void workbook(String name, byte[] bytes, List<String> digests) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        String dump = String.join("\n", SheetDump.of(sheet));
        String place = name + "#" + sheet.getSheetName();
        Files.createDirectories(DRAWN);
        Files.writeString(DRAWN.resolve(place + ".txt"), dump);
        digests.add(HexFormat.of().formatHex(Sha256.of(dump), 0, 8) + " " + place);
      }
    }
  }
}

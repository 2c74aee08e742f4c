package io.jixiao.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadReadingTest {
  private static final ReadLimits LIMITS = Limits.with("ratio", 2_000);

  @TempDir Path folder;

  @Test
  void judgesAWorkbookByWhatItUnpacksTo() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<c/>".repeat(2_500_000).getBytes(UTF_8));
    }

    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(UploadReading.packedBytes(file, FileKind.XLSX, LIMITS)).isEqualTo(1_000_000);
    assertThat(UploadReading.packedBytes(file, FileKind.CSV, LIMITS)).isEqualTo(Files.size(file));
  }

  @Test
  void judgesWhatIsNoZipByItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("book.xlsx"), "PK");

    assertThat(UploadReading.packedBytes(file, FileKind.XLSX, LIMITS)).isEqualTo(2);
  }
}

package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jixiao.schema.report.SheetReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads published forms of five regions and compares every field with what it has to be. */
class SharedSamplesTest {
  private static final String EXPECTED = ".expected.json";

  @Test
  void every_field_of_every_workbook_is_read() throws IOException {
    Path samples = samples();
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    List<String> table = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path expected : files.filter(f -> f.toString().endsWith(EXPECTED)).sorted().toList()) {
        compare(samples, expected, table, differences);
      }
    }
    System.Logger log = System.getLogger(SharedSamplesTest.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "workbook | fields right / expected | mapped / labels / unmapped\n"
            + String.join("\n", table)
            + "\n"
            + String.join("\n", differences));
    assertThat(differences).isEmpty();
  }

  private static Path samples() {
    String elsewhere = System.getenv("JIXIAO_SHARED_SAMPLES");
    return Path.of(elsewhere == null ? "../../shared/samples" : elsewhere);
  }

  private static void compare(
      Path samples, Path expectedFile, List<String> table, List<String> differences)
      throws IOException {
    String name = expectedFile.toString().replace(EXPECTED, "");
    RecordingSink sink = read(Path.of(name));
    JsonNode expected = new ObjectMapper().readTree(Files.readString(expectedFile));
    Comparison comparison = new Comparison(samples.relativize(Path.of(name)).toString());
    List<JsonNode> forms = new ArrayList<>();
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode each : expected) {
      (each.get("kind").asString().equals("form") ? forms : rows).add(each);
    }
    comparison.forms(forms, sink.projects());
    comparison.rows(rows, sink.rows);
    comparison.check("rejected", "0", String.valueOf(sink.forms.size() - sink.projects().size()));
    table.add(
        "%s | %d / %d | %d / %d / %d"
            .formatted(
                comparison.name(),
                comparison.right(),
                comparison.expected(),
                sink.sheets.stream().mapToInt(SheetReport::mapped).sum(),
                sink.sheets.stream().mapToInt(SheetReport::labels).sum(),
                sink.sheets.stream().mapToInt(SheetReport::unmapped).sum()));
    differences.addAll(comparison.differences());
    sink.sheets.forEach(
        sheet ->
            sheet
                .unmappedCells()
                .forEach(c -> differences.add(comparison.name() + " unmapped " + c)));
  }

  static RecordingSink read(Path file) throws IOException {
    RecordingSink sink = new RecordingSink();
    if (file.toString().endsWith(".zip")) {
      try (ZipInputStream zip =
          new ZipInputStream(Files.newInputStream(file), Charset.forName("GBK"))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          Path member = Files.createTempFile("member", ".xlsx");
          Files.copy(zip, member, StandardCopyOption.REPLACE_EXISTING);
          Sheets.read(member, entry.getName(), sink);
          Files.delete(member);
        }
      }
    } else {
      Sheets.read(file, file.getFileName().toString(), sink);
    }
    return sink;
  }
}

package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the reviewed readings of {@code measures.txt} against every row of the shared samples. */
class SampleValuesTest {
  private static final int PROSE = 60;

  @Test
  void everyTargetAndActualOfTheSamplesIsReviewedAndReadSoInItsRow() throws IOException {
    Path samples = samples();
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    Map<String, Set<String>> reviewed =
        MeasureReaderTest.lines().stream()
            .collect(
                Collectors.groupingBy(
                    MeasureLine::text,
                    Collectors.mapping(MeasureLine::reading, Collectors.toSet())));

    Set<MeasureLine> rows = rows(samples);

    assertThat(rows).hasSizeGreaterThan(300);
    Set<String> wrong = new TreeSet<>();
    for (MeasureLine row : rows) {
      String reading = row.actualReading();
      if (!reviewed.getOrDefault(row.text(), Set.of()).contains(reading)) {
        wrong.add(row.text() + " in " + row.context() + " is read as " + reading);
      }
    }
    assertThat(wrong).as("readings that measures.txt does not have").isEmpty();
  }

  private static Path samples() {
    String elsewhere = System.getenv("JIXIAO_SHARED_SAMPLES");
    return Path.of(elsewhere == null ? "../../shared/samples" : elsewhere);
  }

  private static Set<MeasureLine> rows(Path samples) throws IOException {
    Set<MeasureLine> rows = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(samples)) {
      List<Path> expected =
          files.filter(file -> file.toString().endsWith(".expected.json")).sorted().toList();
      for (Path file : expected) {
        List<Map<String, Object>> forms =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        forms.forEach(form -> rows.addAll(rowsOf(form)));
      }
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private static List<MeasureLine> rowsOf(Map<String, Object> form) {
    List<MeasureLine> rows = new ArrayList<>();
    Integer year = (Integer) form.get("fiscalYear");
    List<Map<String, Object>> indicators =
        (List<Map<String, Object>>) form.getOrDefault("indicators", List.of());
    for (Map<String, Object> row : indicators) {
      String name = (String) row.get("name");
      add(rows, row.get("target"), MeasureContext.target(year, name));
      add(rows, row.get("adjustedTarget"), MeasureContext.target(year, name));
      add(rows, row.get("actual"), MeasureContext.actual(year, name));
    }
    return rows;
  }

  private static void add(List<MeasureLine> rows, Object text, MeasureContext context) {
    String shown = text == null ? "" : ((String) text).strip();
    if (!shown.isEmpty() && shown.length() <= PROSE) {
      rows.add(new MeasureLine(shown, context, ""));
    }
  }
}

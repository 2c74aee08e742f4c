package io.jixiao.importer.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.schema.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any project in any layout: what is written is read again. */
class RecordRoundTripTest {

  static List<String> layouts() {
    return Layouts.all().stream().map(Layout::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void everySampleComesBack(String layout) throws IOException {
    List<Project> projects = new ArrayList<>();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      projects.addAll(Readings.of(sample.bytes(), ReadingHints.NONE).projects());
    }

    assertThat(projects).hasSizeGreaterThan(10);
    assertThat(differences(projects, layout)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void everySharedSampleComesBack(String layout) throws IOException {
    Path samples = Path.of("../../shared/samples");
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    List<Project> projects = new ArrayList<>();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(f -> f.toString().matches(".*(xlsx?|zip)")).sorted().toList()) {
        RecordingSink read = new RecordingSink();
        FormImporters.create()
            .read(new Upload(file.getFileName().toString(), file), ReadingHints.NONE, read);
        projects.addAll(read.projects());
      }
    }

    assertThat(projects).hasSizeGreaterThan(50);
    assertThat(differences(projects, layout)).isEmpty();
  }

  private static List<String> differences(List<Project> projects, String layout)
      throws IOException {
    List<String> all = new ArrayList<>();
    for (Project project : projects) {
      for (String difference : RoundTrip.differences(project, layout)) {
        all.add(
            layout + " " + project.source().fileName() + " " + project.name() + ": " + difference);
      }
    }
    return all;
  }
}

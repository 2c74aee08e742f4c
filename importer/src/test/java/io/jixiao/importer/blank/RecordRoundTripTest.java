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
import io.jixiao.schema.project.Attribute;
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
  void whatHasNoPlaceAtAllStandsInTheTotalRow(String layout) throws IOException {
    Project sample =
        Readings.of(SampleWorkbooks.all().get(0).bytes(), ReadingHints.NONE).projects().get(0);
    List<Attribute> odd =
        List.of(
            new Attribute("项目名称", "另一个名称", ""),
            new Attribute("项目名称", "第三个名称", ""),
            new Attribute("Remark 1", "已核", ""));

    assertThat(RoundTrip.differences(with(sample, odd), layout)).isEmpty();
  }

  private static Project with(Project project, List<Attribute> attributes) {
    return new Project(
        project.fiscalYear(),
        project.fiscalYearText(),
        project.regionCode(),
        project.regionName(),
        project.name(),
        project.nameText(),
        project.code(),
        project.department(),
        project.implementingUnit(),
        project.amountUnit(),
        project.filledOn(),
        project.filledOnText(),
        project.formTitle(),
        project.funds(),
        project.goal(),
        project.groups(),
        project.indicators(),
        project.reported(),
        project.conclusion(),
        attributes,
        project.source(),
        project.cells(),
        project.template());
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

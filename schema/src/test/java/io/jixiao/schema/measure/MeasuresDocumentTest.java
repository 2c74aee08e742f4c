package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/MEASURES.md} tells people is so. */
class MeasuresDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

  @Test
  void everyExampleIsOfItsRowsKind() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
    for (String row : Files.readAllLines(Path.of("docs/MEASURES.md"))) {
      String[] cells = row.split(" \\| ", -1);
      if (cells.length != 3 || !cells[1].matches("[A-Z]+")) {
        continue;
      }
      MeasureKind kind = MeasureKind.valueOf(cells[1]);
      kinds.add(kind);
      for (String text : EXAMPLE.matcher(cells[0]).results().map(MatchResult::group).toList()) {
        String example = text.substring(1, text.length() - 1);
        Measure measure = MeasureReader.read(example, MeasureContext.target(2024, null));
        if (measure.kind() != kind) {
          wrong.add(example + " is " + measure.kind() + ", not " + kind);
        }
      }
    }

    assertThat(kinds).containsExactlyInAnyOrder(MeasureKind.values());
    assertThat(wrong).isEmpty();
  }
}

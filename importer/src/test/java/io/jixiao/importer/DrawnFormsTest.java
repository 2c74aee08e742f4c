package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.drawing.DrawnList;
import io.jixiao.importer.drawing.DrawnSheet;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Forms in layouts that the lot draws, with projects that it draws: every value comes back, and no
 * cell is left over. {@code -Djqwik.tries.default=20000} draws as many; what fails is printed with
 * its seed, its cells and what was read otherwise.
 */
class DrawnFormsTest {

  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnSheetIsRead(@ForAll long seed) {
    DrawnSheet drawn = DrawnSheet.draw(seed);

    assertThat(DrawnReading.ofGrid(drawn)).as("%s", drawn).isEmpty();
  }

  /** The same ones each time: a build does not fail by lot alone. */
  @Property(
      tries = 200,
      seed = "20250221",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void everyValueOfTheseSheetsIsRead(@ForAll long seed) {
    everyValueOfADrawnSheetIsRead(seed);
  }

  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnListIsRead(@ForAll long seed) {
    DrawnList drawn = DrawnList.draw(seed);
    RecordingSink sink = DrawnReading.of(drawn.paper());

    assertThat(sink.rows.stream().map(DrawnList::says).toList())
        .as("%s", drawn)
        .isEqualTo(drawn.rows());
    assertThat(sink.sheets.get(0).unmappedCells()).as("%s", drawn).isEmpty();
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnWorkbookIsRead(@ForAll long one, @ForAll long two) throws IOException {
    List<DrawnSheet> drawn = List.of(DrawnSheet.draw(one), DrawnSheet.draw(two));

    assertThat(DrawnReading.ofWorkbook(drawn)).as("%s", drawn).isEmpty();
  }
}

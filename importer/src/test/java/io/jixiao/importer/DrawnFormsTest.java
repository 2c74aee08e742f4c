package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.drawing.DrawnList;
import io.jixiao.importer.drawing.DrawnSheet;
import io.jixiao.schema.report.UnmappedCell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Forms in layouts that the lot draws, with projects that it draws: every value comes back, and no
 * cell is left over. {@code -Djqwik.tries.default=20000} draws as many, {@code -Ddrawings.others=7}
 * others; what fails is printed with its seed, its cells and what was read otherwise.
 */
class DrawnFormsTest {
  /** The same forms each time: a build does not fail by lot. */
  private static final String SEED = "20250221";

  private static final long OTHERS = Long.getLong("drawings.others", 0);

  @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnSheetIsRead(@ForAll long seed) {
    DrawnSheet drawn = DrawnSheet.draw(seed + OTHERS);

    assertThat(DrawnReading.ofGrid(drawn)).as("%s", drawn).isEmpty();
  }

  /** The labels and values of its second form were taken for the heading of a list. */
  @Example
  void everyValueOfASheetOnceMisreadIsRead() {
    DrawnSheet drawn = DrawnSheet.draw(-23147437417310L);

    assertThat(DrawnReading.ofGrid(drawn)).as("%s", drawn).isEmpty();
  }

  @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnListIsRead(@ForAll long seed) {
    DrawnList drawn = DrawnList.draw(seed + OTHERS);
    RecordingSink sink = DrawnReading.of(drawn.paper());

    assertThat(sink.rows.stream().map(DrawnList::says).toList())
        .as("%s", drawn)
        .isEqualTo(drawn.rows());
    assertThat(sink.sheets.get(0).unmappedCells())
        .as("%s", drawn)
        .extracting(UnmappedCell::text)
        .isEqualTo(drawn.told());
  }

  @Property(tries = 15, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnWorkbookIsRead(@ForAll long one, @ForAll long two) throws IOException {
    List<DrawnSheet> drawn = List.of(DrawnSheet.draw(one + OTHERS), DrawnSheet.draw(two + OTHERS));

    assertThat(DrawnReading.ofWorkbook(drawn, "drawn.xlsx")).as("%s", drawn).isEmpty();
    assertThat(DrawnReading.ofWorkbook(drawn, "drawn.xls")).as(".xls %s", drawn).isEmpty();
  }

  @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyValueOfADrawnCsvIsRead(@ForAll long seed) throws IOException {
    DrawnSheet drawn = DrawnSheet.drawSingleCells(seed + OTHERS);

    assertThat(DrawnReading.ofCsv(drawn, StandardCharsets.UTF_8)).as("%s", drawn).isEmpty();
    assertThat(DrawnReading.ofCsv(drawn, Charset.forName("GB18030"))).as("%s", drawn).isEmpty();
  }
}

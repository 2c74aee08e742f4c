package io.jixiao.importer.drawing;

import java.util.List;

/** The annual goal: what was to be reached, and what was. */
final class GoalBlock {
  private final Sketch sketch;
  private final Chance chance;

  GoalBlock(Sketch sketch) {
    this.sketch = sketch;
    this.chance = sketch.chance;
  }

  void draw() {
    int firstRow = sketch.paper.nextRow();
    Written expected = Written.text(sketch.values.sentences());
    Written actual = Written.text(sketch.values.sentences());
    sketch.says.shown("goal.expected", expected);
    if (chance.in100(8)) {
      sketch.row(
          0, 1, List.of(sketch.spelling.label(Wordings.of("goal-expected", chance)), expected));
      return;
    }
    sketch.says.shown("goal.actual", actual);
    Written expectedLabel = sketch.spelling.label(Wordings.of("goal-expected", chance));
    Written actualLabel = sketch.spelling.label(Wordings.of("goal-actual", chance));
    switch (chance.between(0, 5)) {
      case 0 -> {
        sketch.row(sketch.left(), 1, List.of(expectedLabel, expected));
        sketch.row(sketch.left(), 1, List.of(actualLabel, actual));
      }
      case 1 -> {
        sketch.row(sketch.left(), 1, List.of(within("goal-expected", expected)));
        sketch.row(sketch.left(), 1, List.of(within("goal-actual", actual)));
      }
      case 2 -> sketch.row(sketch.left(), 1, List.of(expectedLabel, expected, actualLabel, actual));
      default -> below(expectedLabel, actualLabel, expected, actual);
    }
    sketch.side(firstRow, Written.text(sketch.spelling.spaced(Wordings.of("goal-block", chance))));
  }

  /** Label and text in one cell. */
  private Written within(String term, Written text) {
    return Written.text(Wordings.of(term, chance) + chance.of("：", ":") + text.stored());
  }

  private void below(Written expectedLabel, Written actualLabel, Written expected, Written actual) {
    int from = sketch.left();
    int[] widths = sketch.parts(sketch.width - from, 2);
    int row = sketch.paper.nextRow();
    sketch.paper.put(row, from, 1, widths[0], expectedLabel);
    sketch.paper.put(row, from + widths[0], 1, widths[1], actualLabel);
    int height = sketch.merged ? chance.of(1, 1, 2) : 1;
    sketch.paper.put(row + 1, from, height, widths[0], expected);
    sketch.paper.put(row + 1, from + widths[0], height, widths[1], actual);
  }
}

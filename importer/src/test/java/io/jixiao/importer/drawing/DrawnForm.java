package io.jixiao.importer.drawing;

import java.util.List;

/**
 * A form whose layout and project were drawn by lot.
 *
 * @param says what must be read of it, as {@link ProjectSays} says it
 */
public record DrawnForm(Paper paper, List<String> says) {
  private static final int NARROWEST = 9;
  private static final int WIDEST = 16;

  /** What forms of one sheet have in common. */
  enum Manner {
    TITLED,
    /** Without a title the name is what a form begins with. */
    UNTITLED,
    /** Forms beside each other have their names at one height. */
    BESIDE,
    /** As they come out of .csv. */
    SINGLE_CELLS
  }

  static DrawnForm draw(Chance chance, Manner manner) {
    List<IndicatorColumn> columns = IndicatorColumns.draw(chance, chance.of(0, 1, 2, 2, 2, 3, 4));
    boolean merged = manner != Manner.SINGLE_CELLS && chance.in100(90);
    boolean sides = merged && chance.in100(50);
    int width = Math.max(chance.between(NARROWEST, WIDEST), columns.size() + 1);
    if (!merged) {
      // In single cells only what stands under a heading is known to belong to it.
      columns = columns.stream().map(column -> column.alone()).toList();
      width = columns.size();
    }
    Sketch sketch = new Sketch(chance, width, merged, sides);
    boolean titled = manner != Manner.UNTITLED;
    new HeaderBlock(sketch, titled, !titled || manner == Manner.BESIDE).draw();
    gap(sketch);
    boolean goalFirst = chance.in100(20);
    boolean funds = sketch.unitInTables || chance.in100(85);
    boolean several = merged && chance.in100(10);
    boolean goal = !several && chance.in100(85);
    if (goal && goalFirst) {
      new GoalBlock(sketch).draw();
      gap(sketch);
    }
    if (funds) {
      funds(sketch);
      gap(sketch);
    }
    if (goal && !goalFirst) {
      new GoalBlock(sketch).draw();
      gap(sketch);
    }
    if (several) {
      tables(sketch, columns);
    } else {
      IndicatorTable table = new IndicatorTable(sketch, columns, 0);
      table.draw();
      table.end();
    }
    gap(sketch);
    new EndBlock(sketch).draw();
    if (!merged) {
      sketch.paper.unmerge();
    }
    return new DrawnForm(sketch.paper, sketch.says.lines());
  }

  /** Two goals, each over the table of its indicators. */
  private static void tables(Sketch sketch, List<IndicatorColumn> columns) {
    StringBuilder goals = new StringBuilder();
    int filled = 0;
    for (int i = 1; i <= 2; i++) {
      String label = "年度目标" + i + sketch.chance.of("", "（50分）");
      Written goal = Written.text(sketch.values.sentences());
      sketch.row(0, 1, List.of(Written.text(label + sketch.chance.of("：", "")), goal));
      goals.append(i > 1 ? "\n" : "").append(goal.shown());
      IndicatorTable table = new IndicatorTable(sketch, columns, filled);
      int from = filled;
      filled = table.draw();
      for (int indicator = from; indicator < filled; indicator++) {
        sketch.says.attribute("indicators[" + indicator + "]", label, goal.shown());
      }
      if (i == 2) {
        table.end();
      }
    }
    sketch.says.add("goal.expected", goals.toString());
  }

  private static void funds(Sketch sketch) {
    int kind = sketch.merged && !sketch.unitInTables ? sketch.chance.between(0, 9) : 9;
    switch (kind) {
      case 0 -> new FundsBeside(sketch).pairs();
      case 1 -> new FundsBeside(sketch).across();
      default -> new FundBlock(sketch).draw();
    }
  }

  private static void gap(Sketch sketch) {
    sketch.paper.skipRows(sketch.chance.in100(15) ? 1 : 0);
  }
}

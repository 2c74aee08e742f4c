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

  /**
   * @param titled whether it begins with a title
   */
  static DrawnForm draw(Chance chance, boolean titled) {
    List<IndicatorColumn> columns = IndicatorColumns.draw(chance, chance.of(0, 1, 2, 2, 2, 3, 4));
    boolean merged = chance.in100(90);
    boolean sides = merged && chance.in100(50);
    int width = Math.max(chance.between(NARROWEST, WIDEST), columns.size() + 1);
    if (!merged) {
      // In single cells only what stands under a heading is known to belong to it.
      columns = columns.stream().map(column -> column.alone()).toList();
      width = columns.size();
    }
    Sketch sketch = new Sketch(chance, width, merged, sides);
    new HeaderBlock(sketch, titled).draw();
    gap(sketch);
    boolean goalFirst = chance.in100(20);
    boolean funds = sketch.unitInTables || chance.in100(85);
    boolean goal = chance.in100(85);
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
    new IndicatorTable(sketch, columns).draw();
    gap(sketch);
    new EndBlock(sketch).draw();
    if (!merged) {
      sketch.paper.unmerge();
    }
    return new DrawnForm(sketch.paper, sketch.says.lines());
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

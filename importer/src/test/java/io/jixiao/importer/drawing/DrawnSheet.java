package io.jixiao.importer.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet with one drawn form or several, under each other.
 *
 * @param seed draws the same again
 * @param forms what each form says, from top to bottom
 */
public record DrawnSheet(long seed, Paper paper, List<List<String>> forms) {

  public static DrawnSheet draw(long seed) {
    Chance chance = new Chance(seed);
    int count = chance.in100(80) ? 1 : chance.between(2, 3);
    boolean titled = chance.in100(90);
    Paper paper = new Paper();
    List<List<String>> forms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DrawnForm form = DrawnForm.draw(new Chance(chance.seed()), titled);
      paper.paste(form.paper(), paper.nextRow(), 0);
      paper.skipRows(chance.between(0, 2));
      forms.add(form.says());
    }
    for (int i = chance.of(0, 0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertColumn(chance.between(1, paper.columns() - 1));
    }
    for (int i = chance.of(0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertColumn(0);
    }
    for (int i = chance.of(0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertRow(0);
    }
    return new DrawnSheet(seed, paper, forms);
  }

  @Override
  public String toString() {
    return "seed " + seed + "\n" + paper;
  }
}

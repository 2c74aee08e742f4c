package io.jixiao.importer.drawing;

import io.jixiao.importer.drawing.DrawnForm.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet with drawn forms: one, several under each other, two beside each other, or in a list with
 * one indicator a row.
 *
 * @param seed draws the same again
 * @param forms what each form says, from top to bottom and from left to right
 */
public record DrawnSheet(long seed, Paper paper, List<List<String>> forms) {

  public static DrawnSheet draw(long seed) {
    Chance chance = new Chance(seed);
    Paper paper = new Paper();
    List<List<String>> forms = new ArrayList<>();
    switch (chance.between(0, 24)) {
      case 0, 1 -> beside(chance, paper, forms);
      case 2, 3 -> new DrawnIndicatorList(new Chance(chance.seed())).draw(paper, forms);
      case 4, 5, 6, 7, 8 ->
          below(chance, chance.in100(90) ? Manner.TITLED : Manner.UNTITLED, 3, paper, forms);
      default -> below(chance, chance.in100(90) ? Manner.TITLED : Manner.UNTITLED, 1, paper, forms);
    }
    for (int i = chance.of(0, 0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertColumn(chance.between(1, paper.columns() - 1));
    }
    blankEdges(chance, paper);
    return new DrawnSheet(seed, paper, forms);
  }

  /** A sheet that has no merged areas. */
  public static DrawnSheet drawSingleCells(long seed) {
    Chance chance = new Chance(seed);
    Paper paper = new Paper();
    List<List<String>> forms = new ArrayList<>();
    below(chance, Manner.SINGLE_CELLS, 2, paper, forms);
    blankEdges(chance, paper);
    return new DrawnSheet(seed, paper, forms);
  }

  private static void below(
      Chance chance, Manner manner, int most, Paper paper, List<List<String>> forms) {
    for (int i = chance.between(Math.min(most, 2), most); i > 0; i--) {
      DrawnForm form = DrawnForm.draw(new Chance(chance.seed()), manner);
      paper.paste(form.paper(), paper.nextRow(), 0);
      paper.skipRows(chance.between(0, 2));
      forms.add(form.says());
    }
  }

  private static void beside(Chance chance, Paper paper, List<List<String>> forms) {
    for (int i = 0; i < 2; i++) {
      DrawnForm form = DrawnForm.draw(new Chance(chance.seed()), Manner.BESIDE);
      paper.paste(form.paper(), 0, i == 0 ? 0 : paper.columns() + chance.between(1, 2));
      forms.add(form.says());
    }
  }

  private static void blankEdges(Chance chance, Paper paper) {
    for (int i = chance.of(0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertColumn(0);
    }
    for (int i = chance.of(0, 0, 0, 1, 2); i > 0; i--) {
      paper.insertRow(0);
    }
  }

  @Override
  public String toString() {
    return "seed " + seed + "\n" + paper;
  }
}

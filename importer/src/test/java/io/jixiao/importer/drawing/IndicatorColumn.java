package io.jixiao.importer.drawing;

import java.util.List;

/**
 * A column of a drawn indicator table.
 *
 * @param what the vocabulary's term, or "other" for one that the model has no field for
 * @param heading its wording, without what spelling adds
 * @param over the heading over it and its neighbours; empty where there is none
 * @param above the heading over that one and further neighbours; empty where there is none
 */
record IndicatorColumn(String what, String heading, String over, String above) {

  IndicatorColumn(String what, String heading, String over) {
    this(what, heading, over, "");
  }

  IndicatorColumn(String what, String heading) {
    this(what, heading, "");
  }

  IndicatorColumn under(String wording) {
    return new IndicatorColumn(what, heading, wording, above);
  }

  IndicatorColumn below(String wording) {
    return new IndicatorColumn(what, heading, over, wording);
  }

  /** This column without headings over it, which then has to say all by itself. */
  IndicatorColumn alone() {
    return new IndicatorColumn(what, over.equals("得分") ? heading + over : heading);
  }

  /** Whether its values are kept under its heading, as that is printed. */
  boolean isAttribute() {
    return List.of("other", "operator", "measure-unit", "sequence").contains(what);
  }

  boolean isLevel() {
    return what.startsWith("level");
  }
}

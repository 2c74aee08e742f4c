package io.jixiao.importer.layout;

/** What a column of an indicator table holds. */
public enum IndicatorValue {
  /** A heading above the indicators; the first such column is level 1. */
  LEVEL,
  /** The points of the level before it, where its heading cannot say them. */
  LEVEL_POINTS,
  NAME,
  TARGET,
  ADJUSTED_TARGET,
  ACTUAL,
  WEIGHT,
  SCORE,
  DEVIATION_REASON,
  /** 序号, where it is no part of the name. */
  NUMBER,
  /** What the model has no field for, under its heading. */
  ATTRIBUTE;

  /** How cells of such a column look unless the layout says otherwise. */
  Style usualStyle() {
    return switch (this) {
      case LEVEL, LEVEL_POINTS, NAME -> Style.LABEL;
      case DEVIATION_REASON, ATTRIBUTE -> Style.PROSE;
      default -> Style.VALUE;
    };
  }
}

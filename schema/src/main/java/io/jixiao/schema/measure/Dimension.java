package io.jixiao.schema.measure;

/** What a unit measures. */
enum Dimension {
  MONEY,
  SHARE,
  CLOCK,
  CALENDAR,
  AREA,
  LENGTH,
  MASS,
  VOLUME,
  ENERGY,
  POWER,
  DATA,
  COUNT;

  boolean isTime() {
    return this == CLOCK || this == CALENDAR;
  }
}

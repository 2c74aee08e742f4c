package io.jixiao.importer.layout;

/** What a drawn form is for. */
public enum Purpose {
  /** A filled form of the region, with all that its template prints. */
  FILLED,
  /** A record of what a form said: texts as printed there, and nothing that it did not say. */
  RECORD,
  /** To be filled in by a person: sums compute themselves. */
  TO_FILL_IN
}

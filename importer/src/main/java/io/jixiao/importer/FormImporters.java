package io.jixiao.importer;

import io.jixiao.importer.form.Workers;
import io.jixiao.importer.limits.ReadLimits;

/** Makes importers. */
public final class FormImporters {
  /** More gain nothing on two processors, and fewer leave one of them idle at times. */
  public static final int SHEETS_IN_FLIGHT = 16;

  private FormImporters() {}

  /** An importer with limits that suit any real workbook; safe for use by threads. */
  public static FormImporter create() {
    return create(FormKnowledge.SHIPPED);
  }

  /** An importer with the same limits that knows what {@code knowledge} knows. */
  public static FormImporter create(FormKnowledge knowledge) {
    return create(ReadLimits.STANDARD, knowledge);
  }

  /**
   * An importer that refuses what passes {@code limits} and knows what {@code knowledge} knows;
   * safe for use by threads.
   */
  public static FormImporter create(ReadLimits limits, FormKnowledge knowledge) {
    return create(limits, knowledge, SHEETS_IN_FLIGHT);
  }

  /**
   * The same with another bound of what is read at a time.
   *
   * @param sheetsInFlight sheets of some thousand cells, or small files, of one upload that are
   *     worked on or wait for those before them; a larger sheet counts as several. With 1 one form
   *     is read after another, by the caller's thread. What is read is the same.
   */
  public static FormImporter create(
      ReadLimits limits, FormKnowledge knowledge, int sheetsInFlight) {
    Workers workers = sheetsInFlight > 1 ? ReadAhead.HELPERS : Workers.NONE;
    return new FileImporter(
        new SheetInterpreter(knowledge, limits, workers), limits, sheetsInFlight);
  }
}

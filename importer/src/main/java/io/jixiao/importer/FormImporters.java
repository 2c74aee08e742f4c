package io.jixiao.importer;

import io.jixiao.importer.workbook.ReadLimits;

/** Makes importers. */
public final class FormImporters {
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
    return new FileImporter(new SheetInterpreter(knowledge), limits);
  }
}

package io.jixiao.api.store.imports;

import io.jixiao.api.store.projects.Outcome;

/**
 * How many forms met which outcome; {@code found = created + updated + unchanged + rejected} at any
 * moment, so a running import has found what it has decided so far.
 *
 * @param findings about the forms that were not rejected
 */
public record ImportCounts(
    int found, int created, int updated, int unchanged, int rejected, int findings) {

  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

  public ImportCounts {
    if (found != created + updated + unchanged + rejected) {
      throw new IllegalArgumentException(
          "%d found are not %d created + %d updated + %d unchanged + %d rejected"
              .formatted(found, created, updated, unchanged, rejected));
    }
  }

  /** One more form with its findings. */
  public ImportCounts and(Outcome outcome, int itsFindings) {
    return new ImportCounts(
        found + 1,
        created + one(outcome == Outcome.CREATED),
        updated + one(outcome == Outcome.UPDATED),
        unchanged + one(outcome == Outcome.UNCHANGED),
        rejected + one(outcome == Outcome.REJECTED),
        findings + (outcome == Outcome.REJECTED ? 0 : itsFindings));
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }
}

package io.jixiao.importer.report;

/** How many forms met which outcome, and how many findings there are about them. */
public record FormCounts(
    int found, int created, int updated, int unchanged, int rejected, int findings) {

  FormCounts and(FormCounts other) {
    return new FormCounts(
        found + other.found,
        created + other.created,
        updated + other.updated,
        unchanged + other.unchanged,
        rejected + other.rejected,
        findings + other.findings);
  }
}

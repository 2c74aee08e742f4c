package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.AsRead;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.comparison.FindingCounts;
import io.jixiao.schema.project.FieldCell;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A project's document as far as findings that others raise about it are written into it. */
public record FormPlaces(
    @BsonId String id,
    @Nullable Long version,
    @Nullable List<String> findingCodes,
    @Nullable List<String> findingSeverities,
    @Nullable FindingCounts findingCounts,
    Form project,
    @Nullable Binary cells) {

  static final String SHEET = "project.source.sheet";

  static List<String> codes(List<FindingDocument> findings) {
    return findings.stream().map(FindingDocument::code).distinct().toList();
  }

  static List<String> severities(List<FindingDocument> findings) {
    return findings.stream().map(finding -> finding.severity().name()).distinct().toList();
  }

  static FindingCounts counts(List<FindingDocument> findings) {
    return FindingCounts.of(findings.stream().map(FindingDocument::severity).toList());
  }

  /** Whether the project's document has their codes, severities and numbers already. */
  boolean isTold(List<FindingDocument> findings) {
    return codes(findings).equals(findingCodes)
        && severities(findings).equals(findingSeverities)
        && counts(findings).equals(findingCounts);
  }

  /**
   * Notes codes, severities and numbers in the project if nobody has written to it since it was
   * read.
   */
  static UpdateOneModel<ProjectDocument> telling(
      String projectId, @Nullable Long version, List<FindingDocument> findings) {
    return new UpdateOneModel<>(
        AsRead.of(projectId, ProjectFields.VERSION, version),
        combine(
            set(ProjectFields.STAMP, new ObjectId()),
            set(ProjectFields.FINDING_CODES, codes(findings)),
            set(ProjectFields.FINDING_SEVERITIES, severities(findings)),
            set(ProjectFields.FINDING_COUNTS, counts(findings))));
  }

  /** The finding at the place of its field, if it has none yet. */
  Finding placed(Finding finding) {
    if (finding.sheet() != null) {
      return finding.cell() == null ? at(finding, finding.sheet(), cell(finding.path())) : finding;
    }
    return at(finding, project.source().sheet(), cell(finding.path()));
  }

  /** The cell of the field, or of the first in the block of that name. */
  private @Nullable String cell(@Nullable String path) {
    if (path == null || cells == null) {
      return null;
    }
    String first = null;
    for (FieldCell field : PackedCells.unpack(cells)) {
      if (field.path().equals(path)) {
        return field.cell();
      }
      if (first == null && field.path().startsWith(path + "[")) {
        first = field.cell();
      }
    }
    return first;
  }

  private static Finding at(Finding finding, String sheet, @Nullable String cell) {
    return new Finding(
        finding.code(), finding.severity(), finding.message(), finding.path(), sheet, cell);
  }

  /** What a form says of its place. */
  public record Form(Place source) {}

  /** Where a form stands. */
  public record Place(String sheet) {}
}

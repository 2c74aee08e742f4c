package io.jixiao.api.store.projects;

import io.jixiao.api.store.AsRead;
import io.jixiao.api.store.Ids;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code findings}: those of one project or summary list, so that they change
 * together.
 *
 * @param version of the project that was read; null for a list
 * @param stamp another one with every write; null where an older service wrote it last
 * @param about null where an older service wrote it last
 * @param audited by the last audit on demand that changed them; null where a new reading came since
 */
public record ProjectFindingsDocument(
    @BsonId String projectId,
    @Nullable Long version,
    @Nullable String stamp,
    @Nullable FindingSubject about,
    List<FindingDocument> items,
    @Nullable Audited audited)
    implements Versioned {

  static ProjectFindingsDocument of(
      String owner,
      @Nullable Long version,
      @Nullable FindingSubject about,
      List<FindingDocument> items) {
    return new ProjectFindingsDocument(owner, version, Ids.next(), about, items, null);
  }

  /**
   * An audit on demand: one that is taken up after a crash finds here what it has changed before.
   *
   * @param before findings that followed from the form before
   */
  public record Audited(String runId, int before) {}

  @Override
  public String id() {
    return projectId;
  }

  /** Decisions and findings change while the project stays as it is. */
  @Override
  public Bson asRead() {
    return AsRead.of(projectId, FindingFields.STAMP, stamp);
  }

  ProjectFindingsDocument with(List<FindingDocument> others) {
    return new ProjectFindingsDocument(projectId, version, Ids.next(), about, others, audited);
  }

  List<StoredFinding> stored() {
    return items.stream().map(this::stored).toList();
  }

  StoredFinding stored(FindingDocument item) {
    String listId = about == null ? null : about.listId();
    return FindingMapper.INSTANCE.toStored(listId == null ? projectId : null, listId, item);
  }
}

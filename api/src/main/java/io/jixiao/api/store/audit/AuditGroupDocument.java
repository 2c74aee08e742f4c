package io.jixiao.api.store.audit;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code auditGroups}.
 *
 * @param turn counts the changes after which the group has to be audited
 * @param waiting whether it has not been since the last one
 */
public record AuditGroupDocument(
    @BsonId String id,
    AuditGroup.Kind kind,
    @Nullable String department,
    @Nullable Integer fiscalYear,
    long turn,
    boolean waiting) {

  static final String ID = "_id";
  static final String KIND = "kind";
  static final String DEPARTMENT = "department";
  static final String FISCAL_YEAR = "fiscalYear";
  static final String TURN = "turn";
  static final String WAITING = "waiting";

  AuditGroup group() {
    return new AuditGroup(kind, department, fiscalYear);
  }
}

package io.jixiao.schema.audit;

/** What a reviewer decided about a finding. */
public enum FindingStatus {
  OPEN,
  ACCEPTED,
  REJECTED
}

package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.projects.FindingFields;
import io.jixiao.api.store.projects.StoredFinding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By what findings can be ordered. */
public enum FindingOrderField {
  FOUND_AT(FindingFields.FOUND_AT),
  DECIDED_AT(FindingFields.DECIDED_AT);

  private final String field;

  FindingOrderField(String field) {
    this.field = field;
  }

  SortKey<StoredFinding> key(boolean ascending) {
    return new SortKey<>(
        name(), FindingFields.item(field), KeyType.INSTANT, ascending, this::value);
  }

  private @Nullable Instant value(StoredFinding finding) {
    return switch (this) {
      case FOUND_AT -> finding.foundAt();
      case DECIDED_AT -> finding.decidedAt();
    };
  }
}

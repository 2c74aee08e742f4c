package io.jixiao.api.store.runs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items as one text, a line each: a tenth of the fields that they would be as documents, of which a
 * run writes a dozen for every project. Their ids are digests and their rules codes, so neither
 * holds a tab.
 */
final class PackedItems {

  private static final String TAB = "\t";
  private static final String UNDECIDED = "undecided";
  private static final String KEPT = "kept";
  private static final int COLUMNS = 6;

  private PackedItems() {}

  static String pack(List<StoredItem> items) {
    StringBuilder lines = new StringBuilder();
    for (StoredItem item : items) {
      lines
          .append(item.indicatorId() == null ? "" : item.indicatorId())
          .append(TAB)
          .append(item.rule())
          .append(TAB)
          .append(item.earned())
          .append(TAB)
          .append(item.weight())
          .append(TAB)
          .append(item.reported() == null ? "" : item.reported())
          .append(TAB)
          .append(item.undecided() ? UNDECIDED : item.keptInBand() ? KEPT : "")
          .append('\n');
    }
    return lines.toString();
  }

  static List<StoredItem> unpack(@Nullable String lines) {
    return lines == null ? List.of() : lines.lines().map(PackedItems::item).toList();
  }

  private static StoredItem item(String line) {
    String[] parts = line.split(TAB, COLUMNS);
    return new StoredItem(
        parts[0].isEmpty() ? null : parts[0],
        parts[1],
        new BigDecimal(parts[2]),
        new BigDecimal(parts[3]),
        parts[4].isEmpty() ? null : new BigDecimal(parts[4]),
        parts[5].equals(UNDECIDED),
        parts[5].equals(KEPT));
  }
}

package io.jixiao.api.store.projects;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives findings their ids, by which what was decided about them is found again. */
final class FindingItems {

  private FindingItems() {}

  /**
   * What was found about a form, with the decisions that were made about it, before what groups
   * found, which stays.
   *
   * @param now of what was not found before; null where nothing is kept of it
   */
  static List<FindingDocument> ofForm(
      String owner, List<Finding> findings, List<FindingDocument> former, @Nullable Instant now) {
    List<FindingDocument> items = new ArrayList<>(items(owner, null, findings, former, now));
    former.stream().filter(item -> item.group() != null).forEach(items::add);
    return List.copyOf(items);
  }

  /** What a form shows now in the place of what it showed before; all else stays, behind it. */
  static List<FindingDocument> ofAudit(
      String owner, List<Finding> findings, List<FindingDocument> former, @Nullable Instant now) {
    List<FindingDocument> items = new ArrayList<>(items(owner, null, findings, former, now));
    former.stream().filter(item -> !isOfForm(item)).forEach(items::add);
    return List.copyOf(items);
  }

  /** The same for findings that are not kept yet. */
  static List<Finding> audited(List<Finding> findings, List<Finding> former) {
    List<Finding> all = new ArrayList<>(findings);
    former.stream().filter(finding -> !isOfForm(finding.code())).forEach(all::add);
    return List.copyOf(all);
  }

  static boolean isOfForm(FindingDocument item) {
    return item.group() == null && isOfForm(item.code());
  }

  /** Whether it follows from the form; so did what the catalogue does not have any more. */
  private static boolean isOfForm(String name) {
    return FindingCode.byName(name)
        .map(code -> code.origin() == FindingCode.Origin.FORM)
        .orElse(true);
  }

  /** What a group found in the place of what it found before; all else stays. */
  static List<FindingDocument> ofGroup(
      String owner,
      String group,
      List<Finding> findings,
      List<FindingDocument> former,
      Instant now) {
    List<FindingDocument> items = new ArrayList<>();
    former.stream().filter(item -> !group.equals(item.group())).forEach(items::add);
    items.addAll(items(owner, group, findings, former, now));
    return List.copyOf(items);
  }

  /** These, each decided as it is there where that was later. */
  static List<FindingDocument> decidedAs(List<FindingDocument> items, List<FindingDocument> there) {
    Map<String, FindingDocument> decided = byId(there);
    return items.stream().map(item -> item.decidedAs(decided.get(item.id()))).toList();
  }

  private static List<FindingDocument> items(
      String owner,
      @Nullable String group,
      List<Finding> findings,
      List<FindingDocument> former,
      @Nullable Instant now) {
    Map<String, FindingDocument> decided = byId(former);
    Map<String, FindingDocument> items = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String id = id(owner, group, finding, items.keySet());
      FindingDocument item = FindingMapper.INSTANCE.toDocument(id, group, now, finding);
      items.put(id, item.succeeding(decided.get(id)));
    }
    return List.copyOf(items.values());
  }

  private static Map<String, FindingDocument> byId(List<FindingDocument> items) {
    Map<String, FindingDocument> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  /** Several findings of one code at one path are told apart by their order. */
  private static String id(
      String owner, @Nullable String group, Finding finding, Set<String> taken) {
    String found = finding.code() + "|" + finding.path() + "|";
    String place = group == null ? found : group + "|" + found;
    for (int ordinal = 0; ; ordinal++) {
      String id = owner + "-" + Long.toString(hash(place + ordinal), Character.MAX_RADIX);
      if (!taken.contains(id)) {
        return id;
      }
    }
  }

  private static long hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).getMostSignificantBits() >>> 1;
  }
}

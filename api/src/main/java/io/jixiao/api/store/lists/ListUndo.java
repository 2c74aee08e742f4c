package io.jixiao.api.store.lists;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.pull;

import io.jixiao.api.store.lists.UndoneList.Kind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import did to summary lists: one that it brought goes, one that it changed
 * shows its former rows again. The import's version is kept until its rows are gone, so that
 * whoever undoes the import again after a crash finds them.
 */
@Component
public class ListUndo {

  private static final int MOST_TRIES = 50;

  private final ListCollections collections;
  private final ListVersions versions;

  ListUndo(ListCollections collections, ListVersions versions) {
    this.collections = collections;
    this.versions = versions;
  }

  /**
   * Takes back what {@code importId} brought. It must have ended.
   *
   * @param said hears of those that could not be taken back
   */
  public void undo(String importId, Consumer<UndoneList> said) {
    Set<String> ids = new LinkedHashSet<>(versions.keptOf(importId));
    collections
        .projectLists()
        .find(eq(ListFields.IMPORT_IDS, importId))
        .forEach(list -> ids.add(list.id()));
    for (String id : ids) {
      undo(importId, id).ifPresentOrElse(said, () -> dropUnused(importId, id));
    }
  }

  private Optional<UndoneList> undo(String importId, String id) {
    ListDocument shown = versions.find(id);
    for (int i = 0; i < MOST_TRIES; i++) {
      if (shown == null || !shown.importIds().contains(importId)) {
        return Optional.empty();
      }
      Optional<UndoneList> inTheWay = inTheWay(importId, shown);
      if (inTheWay.isPresent() || isTakenBack(importId, shown)) {
        return inTheWay;
      }
      shown = versions.find(id);
    }
    return Optional.ofNullable(shown).map(it -> UndoneList.of(it, Kind.KEPT_CHANGING, null));
  }

  /**
   * Imports are noted in the order in which they came: those after the version's brought it too.
   */
  private Optional<UndoneList> inTheWay(String importId, ListDocument shown) {
    if (!shown.version().equals(importId)) {
      return later(importId, shown)
          .map(later -> UndoneList.of(shown, Kind.LATER_VERSION, later.version()));
    }
    String last = shown.importIds().get(shown.importIds().size() - 1);
    if (!last.equals(importId)) {
      return Optional.of(UndoneList.of(shown, Kind.OTHER_IMPORT, last));
    }
    // A service that did not keep former versions yet has dropped it.
    boolean missing =
        shown.former() == null
            ? shown.importIds().size() > 1
            : versions.kept(shown.id(), shown.former()).isEmpty();
    return missing
        ? Optional.of(UndoneList.of(shown, Kind.VERSION_MISSING, null))
        : Optional.empty();
  }

  /** The version that took the place of the import's. */
  private Optional<ListDocument> later(String importId, ListDocument shown) {
    return versions.history(shown).stream()
        .filter(version -> importId.equals(version.former()))
        .findFirst();
  }

  /** False if somebody has changed the list, or brought it too, since it was read. */
  private boolean isTakenBack(String importId, ListDocument shown) {
    Bson asRead = and(ListVersions.asRead(shown), eq(ListFields.IMPORT_IDS, shown.importIds()));
    Bson leave = pull(ListFields.IMPORT_IDS, importId);
    if (!shown.version().equals(importId)) {
      return collections.projectLists().updateOne(asRead, leave).getMatchedCount() == 1;
    }
    versions.keep(shown);
    Optional<ListDocument> former = versions.kept(shown.id(), shown.former());
    return former.isPresent()
        ? versions.replace(asRead, former.get(), leave)
        : collections.projectLists().deleteOne(asRead).getDeletedCount() == 1;
  }

  private void dropUnused(String importId, String id) {
    ListDocument shown = versions.find(id);
    versions
        .kept(id, importId)
        .filter(version -> shown == null || isUnknown(importId, shown))
        .ifPresent(versions::drop);
  }

  private boolean isUnknown(String importId, ListDocument shown) {
    return versions.history(shown).stream()
        .noneMatch(version -> version.version().equals(importId));
  }
}

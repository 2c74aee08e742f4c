package io.jixiao.api.store.lists;

import org.jspecify.annotations.Nullable;

/**
 * A list that an import had brought and that could not be taken back.
 *
 * @param importId the import that stands in the way, if one does
 */
public record UndoneList(
    String listId, @Nullable String title, Kind kind, @Nullable String importId) {

  /** Why it was not taken back. */
  public enum Kind {
    /** It was changed later. */
    LATER_VERSION,
    /** Another import has brought the very same rows. */
    OTHER_IMPORT,
    /** The rows to go back to are not there. */
    VERSION_MISSING,
    /** Others kept changing it. */
    KEPT_CHANGING
  }

  static UndoneList of(ListDocument list, Kind kind, @Nullable String importId) {
    return new UndoneList(list.id(), list.title(), kind, importId);
  }
}

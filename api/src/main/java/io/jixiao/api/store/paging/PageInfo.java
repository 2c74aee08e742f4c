package io.jixiao.api.store.paging;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What lies before and after a page. Whether there is something on the far side of the given cursor
 * needs a question to the store of its own, which is put only when somebody wants to know.
 */
public final class PageInfo {
  private final BooleanSupplier hasNextPage;
  private final BooleanSupplier hasPreviousPage;
  private final @Nullable String startCursor;
  private final @Nullable String endCursor;

  PageInfo(
      BooleanSupplier hasNextPage,
      BooleanSupplier hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
    this.startCursor = startCursor;
    this.endCursor = endCursor;
  }

  /** Whether entries follow the page's last one. */
  public boolean hasNextPage() {
    return hasNextPage.getAsBoolean();
  }

  /** Whether entries precede the page's first one. */
  public boolean hasPreviousPage() {
    return hasPreviousPage.getAsBoolean();
  }

  /** Cursor of the first entry; null for an empty page. */
  public @Nullable String startCursor() {
    return startCursor;
  }

  /** Cursor of the last entry; null for an empty page. */
  public @Nullable String endCursor() {
    return endCursor;
  }
}

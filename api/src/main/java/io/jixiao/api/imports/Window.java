package io.jixiao.api.imports;

import org.jspecify.annotations.Nullable;

/** A part of a long list: {@code limit} entries from {@code offset} on. */
record Window(int offset, int limit) {

  /** As many as GraphQL gives, and the limit unless asked otherwise. */
  static final int LARGEST = 1000;

  /**
   * The window that a request asks for.
   *
   * @param name of the list, for the sentence
   * @throws io.jixiao.api.web.ProblemException if it is out of range
   */
  static Window of(String name, @Nullable Integer offset, @Nullable Integer limit) {
    int from = offset == null ? 0 : offset;
    int count = limit == null ? LARGEST : limit;
    if (from < 0) {
      throw ImportProblems.badRequest("PAGE_INVALID", name + "Offset", String.valueOf(from), "≥ 0");
    }
    if (count < 0 || count > LARGEST) {
      throw ImportProblems.badRequest(
          "PAGE_INVALID", name + "Limit", String.valueOf(count), "0–" + LARGEST);
    }
    return new Window(from, count);
  }

  static Window first() {
    return new Window(0, LARGEST);
  }
}

package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The keys of a unique index, in the order in which the file has always had them: that of their
 * serialized bytes. The file serializes both keys for each comparison, which is most of the time of
 * a write; where the first parts are texts that differ, their bytes can be told to differ without.
 */
final class IndexKeys extends ObjectDataType {
  /** Any text of so many characters has its length in two bytes before it. */
  private static final int LONGEST = 0xFFFF / 3;

  @Override
  public int compare(Object one, Object other) {
    if (one instanceof KeyValue key
        && other instanceof KeyValue otherKey
        && key.size() == otherKey.size()
        && key.get(0) instanceof String text
        && otherKey.get(0) instanceof String otherText
        && text.length() <= LONGEST
        && otherText.length() <= LONGEST) {
      int order = order(text, otherText);
      if (order != 0 || key.size() == 1) {
        return order;
      }
    }
    return super.compare(one, other);
  }

  /** Shorter texts in bytes come first, as the length stands before them. */
  private static int order(String text, String other) {
    int byLength = Integer.compare(bytes(text), bytes(other));
    if (byLength != 0) {
      return byLength;
    }
    int common = Math.min(text.length(), other.length());
    for (int i = 0; i < common; i++) {
      if (text.charAt(i) != other.charAt(i)) {
        return Integer.compare(rank(text.charAt(i)), rank(other.charAt(i)));
      }
    }
    return 0;
  }

  private static int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c >= 0x01 && c <= 0x7F ? 1 : c <= 0x7FF ? 2 : 3;
    }
    return bytes;
  }

  /** By first bytes: NUL is written in two, like the characters above the first 127. */
  private static int rank(char c) {
    return c == 0 ? 0x80 : c < 0x80 ? c : c + 1;
  }
}

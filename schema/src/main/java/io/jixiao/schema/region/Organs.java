package io.jixiao.schema.region;

import java.util.HashSet;
import java.util.Set;

/** Words that begin the part of an organisation's name which follows the division. */
final class Organs {
  private final Set<String> words = new HashSet<>(Resources.lines("organs.txt"));
  private final int longest = words.stream().mapToInt(String::length).max().orElse(0);

  boolean contains(String word) {
    return words.contains(word);
  }

  boolean beginsAt(String text, int from) {
    int last = Math.min(text.length(), from + longest);
    for (int end = from + 1; end <= last; end++) {
      if (words.contains(text.substring(from, end))) {
        return true;
      }
    }
    return false;
  }
}

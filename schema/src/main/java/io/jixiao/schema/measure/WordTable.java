package io.jixiao.schema.measure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words with what they mean, found by the longest one at a place, without a look at the others. */
final class WordTable<V> {
  private static final int BUCKETS = 256;

  private final Word<V>[][] byFirst;
  private final Word<V>[][] byLast;

  private WordTable(Map<String, V> meanings) {
    List<Word<V>> longestFirst =
        meanings.entrySet().stream()
            .map(entry -> new Word<>(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt((Word<V> word) -> word.length()).reversed())
            .toList();
    byFirst = buckets(longestFirst, Word::first);
    byLast = buckets(longestFirst, Word::last);
  }

  /** A word and its meaning; its characters are compared far more often than it is asked for. */
  static final class Word<V> {
    private final char[] chars;
    private final V meaning;

    Word(String text, V meaning) {
      this.chars = text.toCharArray();
      this.meaning = meaning;
    }

    String text() {
      return new String(chars);
    }

    V meaning() {
      return meaning;
    }

    int length() {
      return chars.length;
    }

    char first() {
      return chars[0];
    }

    char last() {
      return chars[chars.length - 1];
    }
  }

  static <V> WordTable<V> of(Map<String, V> meanings) {
    return new WordTable<>(meanings);
  }

  /** Words parted by blanks that all mean the same. */
  static WordTable<Boolean> of(String words) {
    Map<String, Boolean> meanings = new LinkedHashMap<>();
    put(meanings, words, true);
    return new WordTable<>(meanings);
  }

  /** Adds words parted by blanks to {@code meanings}. */
  static <V> void put(Map<String, V> meanings, String words, V meaning) {
    for (String word : words.split(" ", -1)) {
      meanings.put(word, meaning);
    }
  }

  /** The longest word that begins at {@code position}. */
  @Nullable Word<V> at(FoldedText text, int position) {
    for (Word<V> word : byFirst[bucket(text.charAt(position))]) {
      if (text.holds(word.chars, position)) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that ends just before {@code end} and does not begin before {@code start}. */
  @Nullable Word<V> before(FoldedText text, int start, int end) {
    if (end <= start) {
      return null;
    }
    for (Word<V> word : byLast[bucket(text.charAt(end - 1))]) {
      if (end - word.length() >= start && text.holds(word.chars, end - word.length())) {
        return word;
      }
    }
    return null;
  }

  boolean beginsAt(FoldedText text, int position) {
    return at(text, position) != null;
  }

  boolean endsAt(FoldedText text, int start, int end) {
    return before(text, start, end) != null;
  }

  /** The place after the longest word at {@code position}; {@code position} without one. */
  int skip(FoldedText text, int position) {
    Word<V> word = at(text, position);
    return word == null ? position : position + word.length();
  }

  /** The first word that lies between the two places, with its meaning. */
  @Nullable Word<V> firstBetween(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      Word<V> word = at(text, i);
      if (word != null && i + word.length() <= end) {
        return word;
      }
    }
    return null;
  }

  private static int bucket(char c) {
    return c % BUCKETS;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
  private static <V> Word<V>[][] buckets(List<Word<V>> words, Function<Word<V>, Character> key) {
    Map<Integer, List<Word<V>>> byBucket =
        words.stream().collect(Collectors.groupingBy(word -> bucket(key.apply(word))));
    Word<V>[][] buckets = new Word[BUCKETS][];
    for (int i = 0; i < BUCKETS; i++) {
      buckets[i] = byBucket.getOrDefault(i, List.of()).toArray(Word[]::new);
    }
    return buckets;
  }
}

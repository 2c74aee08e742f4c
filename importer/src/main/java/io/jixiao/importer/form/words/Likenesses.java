package io.jixiao.importer.form.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings of labels that vary, as expressions that match a whole key. */
final class Likenesses {
  /** Nobody asks for the groups, and remembering them takes most of the time of a match. */
  private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");

  private final List<Likeness> expressions;
  private final Map<Character, Together> byFirst = new ConcurrentHashMap<>();
  private final Map<List<Likeness>, Together> together = new ConcurrentHashMap<>();

  /** An expression as written in the vocabulary, and what its matches stand for. */
  record Likeness(Term term, Pattern pattern) {
    Likeness(Term term, String expression) {
      this(term, Pattern.compile(GROUP.matcher(expression).replaceAll("(?:")));
    }

    /** Whether it may match a text that begins with {@code first}. */
    boolean mayBegin(String first) {
      Matcher matcher = pattern.matcher(first);
      return matcher.matches() || matcher.hitEnd();
    }
  }

  /**
   * Expressions that texts with the same first character may match.
   *
   * @param any matches what one of them does: most texts are no labels, and need one look
   */
  private record Together(List<Likeness> expressions, Pattern any) {
    static Together of(List<Likeness> expressions) {
      return new Together(
          expressions,
          Pattern.compile(
              expressions.stream()
                  .map(each -> each.pattern().pattern())
                  .collect(Collectors.joining("|"))));
    }

    Set<Term> terms(String key) {
      if (expressions.isEmpty() || !any.matcher(key).matches()) {
        return Vocabulary.NONE;
      }
      Set<Term> like = EnumSet.noneOf(Term.class);
      for (Likeness each : expressions) {
        if (each.pattern().matcher(key).matches()) {
          like.add(each.term());
        }
      }
      return like;
    }
  }

  Likenesses(List<Likeness> likenesses) {
    this.expressions = List.copyOf(likenesses);
  }

  /** What {@code key} may stand for; empty where it is like no label. */
  Set<Term> terms(String key) {
    return hasLetter(key)
        ? byFirst.computeIfAbsent(key.charAt(0), this::beginning).terms(key)
        : Vocabulary.NONE;
  }

  /** Figures are no labels. */
  private static boolean hasLetter(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetter(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Texts begin with many characters, but these part the expressions in few ways. */
  private Together beginning(char first) {
    String text = String.valueOf(first);
    List<Likeness> possible = expressions.stream().filter(each -> each.mayBegin(text)).toList();
    return together.computeIfAbsent(possible, Together::of);
  }
}

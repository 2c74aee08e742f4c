package io.jixiao.importer.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings of labels that vary, as expressions that match a whole key. */
final class Likenesses {
  /** Nobody asks for the groups, and remembering them takes most of the time of a match. */
  private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");

  private final List<Expression> expressions;

  /** Matches what any of them does: most texts are no labels, and need one look instead of many. */
  private final Pattern any;

  /** An expression as written in the vocabulary, and what its matches stand for. */
  record Likeness(Term term, String expression) {}

  private record Expression(Term term, Pattern pattern) {}

  Likenesses(List<Likeness> likenesses) {
    this.expressions =
        likenesses.stream()
            .map(like -> new Expression(like.term(), Pattern.compile(like.expression())))
            .toList();
    this.any =
        Pattern.compile(
            likenesses.stream()
                .map(like -> GROUP.matcher(like.expression()).replaceAll("(?:"))
                .collect(Collectors.joining("|")));
  }

  /** What {@code key} may stand for; empty where it is like no label. */
  Set<Term> terms(String key) {
    if (!any.matcher(key).matches()) {
      return Vocabulary.NONE;
    }
    Set<Term> like = EnumSet.noneOf(Term.class);
    for (Expression expression : expressions) {
      if (expression.pattern().matcher(key).matches()) {
        like.add(expression.term());
      }
    }
    return like;
  }
}

package io.jixiao.schema.measure;

import java.util.Set;

/** What people write where there is nothing to say. */
final class EmptyWords {
  private static final Set<String> WORDS =
      Set.of(
          "无", "暂无", "空", "空白", "略", "未填", "未填写", "不涉及", "不适用", "未涉及", "n/a", "na", "null", "none");

  /** Of the words, so that a look at the first character spares most texts a copy. */
  private static final String BEGINNINGS = "无暂空略未不n";

  private static final int LONGEST = 8;

  private EmptyWords() {}

  /** Nothing but blanks and punctuation, or a word for nothing. */
  static boolean matches(FoldedText text) {
    boolean letters = text.hasDigit();
    for (int i = 0; i < text.length() && !letters; i++) {
      char c = text.charAt(i);
      letters =
          text.isHan(i) || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }
    return !letters
        || (text.length() <= LONGEST
            && text.isOneOf(BEGINNINGS, 0)
            && WORDS.contains(text.folded(0, textEnd(text)).strip()));
  }

  private static int textEnd(FoldedText text) {
    int end = text.backOverBlanks(0, text.length());
    return text.charAt(end - 1) == '。' || text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static boolean isMark(char c) {
    return "√✓✔☑×✗✘".indexOf(c) >= 0;
  }
}

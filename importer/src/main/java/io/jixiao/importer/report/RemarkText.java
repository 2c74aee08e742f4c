package io.jixiao.importer.report;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.util.List;

/** The comment that a cell's remarks make together; ours is known again by its first line. */
final class RemarkText {
  static final String AUTHOR = "jixiao 绩效";

  private static final String FIRST_LINE = "【jixiao 绩效】";
  private static final int MOST_IN_CELL = 8;
  private static final Messages MESSAGES = Messages.beside(RemarkText.class, "remarks");

  private RemarkText() {}

  static String of(List<Remark> remarks) {
    StringBuilder text = new StringBuilder(FIRST_LINE);
    for (Remark remark : remarks.subList(0, Math.min(MOST_IN_CELL, remarks.size()))) {
      Text label = remark.level().label();
      line(text, label.zh() + "：" + remark.message().zh());
      line(text, label.en() + ": " + remark.message().en());
    }
    if (remarks.size() > MOST_IN_CELL) {
      Text more = MESSAGES.text("MORE_IN_CELL", String.valueOf(remarks.size() - MOST_IN_CELL));
      line(text, more.zh());
      line(text, more.en());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append('\n').append(Shortened.of(line));
  }

  /** How much of a comment is its author's own, without what this program appended before. */
  static int lengthWithoutOurs(String comment) {
    int ours = comment.indexOf(FIRST_LINE);
    if (ours < 0) {
      return comment.length();
    }
    int end = ours;
    while (end > 0 && comment.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }
}

package io.jixiao.importer.report;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Other words in a comment, in which what stays of its text keeps its fonts. */
final class CommentText {
  private CommentText() {}

  /** The first {@code kept} characters of {@code old} and {@code tail}. */
  static RichTextString of(RichTextString old, int kept, String tail) {
    return old instanceof HSSFRichTextString xls
        ? ofXls(xls, kept, tail)
        : ofXlsx((XSSFRichTextString) old, kept, tail);
  }

  private static RichTextString ofXlsx(XSSFRichTextString old, int kept, String tail) {
    String text = old.getString().substring(0, kept);
    if (!old.hasFormatting()) {
      return new XSSFRichTextString(text + tail);
    }
    XSSFRichTextString made = new XSSFRichTextString();
    for (int run = 0; run < old.numFormattingRuns(); run++) {
      int start = old.getIndexOfFormattingRun(run);
      int end = Math.min(kept, start + old.getLengthOfFormattingRun(run));
      if (start < end) {
        made.append(text.substring(start, end), old.getFontOfFormattingRun(run));
      }
    }
    if (!tail.isEmpty()) {
      made.append(tail);
    }
    return made;
  }

  private static RichTextString ofXls(HSSFRichTextString old, int kept, String tail) {
    HSSFRichTextString made = new HSSFRichTextString(old.getString().substring(0, kept) + tail);
    int runs = old.numFormattingRuns();
    for (int run = 0; run < runs; run++) {
      int start = old.getIndexOfFormattingRun(run);
      int next = run + 1 < runs ? old.getIndexOfFormattingRun(run + 1) : old.length();
      if (start < Math.min(kept, next)) {
        made.applyFont(start, Math.min(kept, next), old.getFontOfFormattingRun(run));
      }
    }
    if (runs > 0 && !tail.isEmpty()) {
      made.applyFont(kept, made.length(), HSSFRichTextString.NO_FONT);
    }
    return made;
  }
}

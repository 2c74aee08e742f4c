package io.jixiao.importer.form.words;

import java.util.regex.Pattern;

/** Recognises the notes that templates print under their tables. */
public final class Notes {
  private static final Pattern NOTE =
      Pattern.compile(
          "\\s*+(备?注|说明|填表说明|填报说明|填表要求|填报要求|注意事项)\\s*+\\d*+\\s*+[:：].*", Pattern.DOTALL);

  private Notes() {}

  /** Whether {@code text} begins as a note does: {@code 备注：}, {@code 填表说明：}. */
  public static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }
}

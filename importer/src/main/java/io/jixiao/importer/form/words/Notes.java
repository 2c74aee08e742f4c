package io.jixiao.importer.form.words;

import java.util.regex.Pattern;

/** Recognises the notes that templates print under their tables. */
public final class Notes {
  private static final String LABEL = "(备?注|说明|情况说明|填表说明|填报说明|填表要求|填报要求|注意事项)";

  private static final Pattern NOTE =
      Pattern.compile("\\s*+" + LABEL + "\\s*+\\d*+\\s*+[:：].*", Pattern.DOTALL);

  private static final Pattern WHOLE = Pattern.compile(LABEL);

  private Notes() {}

  /** Whether {@code text} begins as a note does: {@code 备注：}, {@code 填表说明：}. */
  public static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  /** Whether {@code text} is no more than the label of a note. */
  public static boolean isLabel(String text) {
    return WHOLE.matcher(LabelKey.of(text)).matches();
  }
}

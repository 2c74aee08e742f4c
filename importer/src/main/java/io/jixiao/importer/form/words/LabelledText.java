package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label with its value in one cell: {@code 项目名称：某项目}.
 *
 * @param label without the colon, as printed
 * @param value trimmed; empty where nothing follows
 */
public record LabelledText(String label, String value) {
  private static final int LONGEST_LABEL = 24;
  private static final Pattern LINE_LABEL = Pattern.compile("\\p{IsHan}{2,8}");

  /** Shorter words in front of a blank may begin anything: {@code 年度 目标}. */
  private static final int SHORTEST_WITHOUT_COLON = 4;

  /**
   * Splits behind the brackets of {@code 【年初目标】} where that is a label, else at the first colon;
   * null where there is neither.
   */
  public static @Nullable LabelledText of(String text, Predicate<String> isLabel) {
    LabelledText bracketed = bracketed(text);
    return bracketed != null && isLabel.test(bracketed.label()) ? bracketed : of(text);
  }

  /** The label in front of a colon, or the whole text. */
  public static String beforeValue(String text) {
    LabelledText labelled = of(text);
    return labelled == null ? text : labelled.label();
  }

  private static @Nullable LabelledText bracketed(String text) {
    int end = text.startsWith("【") ? text.indexOf('】') : -1;
    if (end < 2 || end > LONGEST_LABEL || end + 1 == text.length()) {
      return null;
    }
    int value = isColon(text.charAt(end + 1)) ? end + 2 : end + 1;
    return new LabelledText(text.substring(1, end).strip(), text.substring(value).strip());
  }

  /** Splits at the first colon; null where there is none or too much before it. */
  public static @Nullable LabelledText of(String text) {
    int end = Math.min(text.length(), LONGEST_LABEL + 1);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (isColon(c)) {
        return new LabelledText(text.substring(0, i).strip(), text.substring(i + 1).strip());
      }
      if (c == '。' || c == '；' || c == '，' || c == ',') {
        return null;
      }
    }
    return null;
  }

  /**
   * All labels of a cell with their values, as in {@code 填报单位：某局　填报日期：2025-02-13}; empty where the
   * cell does not begin with a label.
   */
  public static List<LabelledText> several(String text, Predicate<String> isLabel) {
    List<LabelledText> bracketed = allBracketed(text, isLabel);
    if (!bracketed.isEmpty()) {
      return bracketed;
    }
    LabelledText first = of(text);
    if (first == null || !isLabel.test(first.label())) {
      return List.of();
    }
    List<LabelledText> found = new ArrayList<>();
    String label = first.label();
    int valueStart = colon(text, 0) + 1;
    for (int colon = colon(text, valueStart); colon >= 0; colon = colon(text, colon + 1)) {
      int labelStart = startOfLabel(text, valueStart, colon, isLabel);
      if (labelStart >= 0) {
        String value = text.substring(valueStart, labelStart).strip();
        boolean parted = !value.isEmpty() && parts(value.charAt(value.length() - 1));
        found.add(
            new LabelledText(
                label, parted ? value.substring(0, value.length() - 1).strip() : value));
        label = text.substring(labelStart, colon).strip();
        valueStart = colon + 1;
      }
    }
    found.add(new LabelledText(label, text.substring(valueStart).strip()));
    return found;
  }

  /** This one and those that further lines of its value begin with, whatever they are called. */
  public List<LabelledText> lines() {
    List<LabelledText> found = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String opened = label;
    for (String line : value.split("\n", -1)) {
      LabelledText next = open.isEmpty() ? null : of(line);
      if (next != null
          && LINE_LABEL.matcher(next.label).matches()
          && !next.value.isEmpty()
          && colon(open.toString(), 0) < 0) {
        found.add(new LabelledText(opened, open.toString().strip()));
        opened = next.label;
        open.setLength(0);
        open.append(next.value);
      } else {
        open.append(open.isEmpty() ? "" : "\n").append(line);
      }
    }
    found.add(new LabelledText(opened, open.toString().strip()));
    return found;
  }

  /**
   * A label with blanks in place of the colon: {@code 主管部门　某局}; null where no such label begins the
   * text.
   */
  public static @Nullable LabelledText withoutColonBetween(String text, Predicate<String> isLabel) {
    int end = Math.min(text.length(), LONGEST_LABEL + 1);
    for (int i = SHORTEST_WITHOUT_COLON; i < end; i++) {
      if (Normal.isBlank(text.charAt(i)) && isLabel.test(text.substring(0, i))) {
        String value = text.substring(i).strip();
        return value.isEmpty() ? null : new LabelledText(text.substring(0, i), value);
      }
    }
    return null;
  }

  /** The label without the colon behind it and blanks at its ends. */
  public static String withoutColon(String label) {
    String stripped = label.strip();
    return !stripped.isEmpty() && isColon(stripped.charAt(stripped.length() - 1))
        ? stripped.substring(0, stripped.length() - 1).strip()
        : stripped;
  }

  /**
   * A further label begins after white space or a comma, or where the value before it would be
   * empty.
   */
  private static int startOfLabel(
      String text, int valueStart, int colon, Predicate<String> isLabel) {
    for (int start = Math.max(valueStart, colon - LONGEST_LABEL); start < colon; start++) {
      boolean begins = start == valueStart || parts(text.charAt(start - 1));
      if (begins && isLabel.test(text.substring(start, colon))) {
        return start;
      }
    }
    return -1;
  }

  /** {@code 【主管部门】某局　【实施单位】某所}. */
  private static List<LabelledText> allBracketed(String text, Predicate<String> isLabel) {
    List<LabelledText> found = new ArrayList<>();
    int start = 0;
    LabelledText labelled = bracketed(text);
    while (labelled != null && isLabel.test(labelled.label())) {
      int next = text.indexOf('【', start + 1);
      LabelledText following = next < 0 ? null : bracketed(text.substring(next));
      boolean ends = following != null && isLabel.test(following.label());
      LabelledText alone = ends ? bracketed(text.substring(start, next)) : labelled;
      found.add(alone == null ? new LabelledText(labelled.label(), "") : alone);
      labelled = ends ? following : null;
      start = next;
    }
    return found;
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c) || c == '；' || c == ';' || c == '，' || c == ',';
  }

  private static int colon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }
}

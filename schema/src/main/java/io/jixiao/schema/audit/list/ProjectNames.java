package io.jixiao.schema.audit.list;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/**
 * A project's name as people shorten and adorn it: {@code 反诈骗专项项目} and {@code 反诈专案经费预算项目} are one
 * once the words are gone that any project may bear.
 *
 * @param compact the whole name without regard to spaces and width
 * @param core what is left without those words
 */
record ProjectNames(String compact, String core) {

  private static final Pattern ANY_PROJECTS =
      Pattern.compile("专项|专案|项目|经费|资金|预算|支出|费用|工作|建设|费$|款$|[^\\p{IsAlphabetic}\\p{IsDigit}]");

  /** Of ten characters of the shorter core the other has eight, in order. */
  private static final double SHARED = 0.8;

  /** A short core is no part of a long one by chance. */
  private static final double COVERED = 0.5;

  private static final int SHORTEST = 2;

  /** The likeness of a name with itself. */
  static final int SAME = 3;

  /** That of names which differ only in words that any project may bear. */
  static final int SAME_CORE = 2;

  static ProjectNames of(String name) {
    String compact = Normal.compact(name);
    String core = ANY_PROJECTS.matcher(compact).replaceAll("");
    return new ProjectNames(compact, core.length() < SHORTEST ? compact : core);
  }

  /**
   * {@link #SAME} for the same name, {@link #SAME_CORE} for the same core, 1 for cores alike, 0 for
   * different names.
   */
  int likeness(ProjectNames other) {
    if (compact.equals(other.compact)) {
      return SAME;
    }
    if (!OrganisationNames.numerals(compact).equals(OrganisationNames.numerals(other.compact))) {
      return 0;
    }
    if (core.equals(other.core)) {
      return SAME_CORE;
    }
    int common = common(core, other.core);
    int shorter = Math.min(core.length(), other.core.length());
    int longer = Math.max(core.length(), other.core.length());
    return common >= SHARED * shorter && common >= COVERED * longer ? 1 : 0;
  }

  /** The length of the longest sequence of characters that both have in order. */
  private static int common(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}

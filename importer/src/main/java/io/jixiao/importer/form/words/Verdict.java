package io.jixiao.importer.form.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the total score and the grade in a sentence: {@code 总得分 88.13 分，属于"良"}. */
public final class Verdict {
  private static final String GRADES = "(优秀|优|良好|良|中等|中|不合格|合格|较差|差)";

  /** White space is taken once and for all: a long run of it is not parted in every way. */
  private static final Pattern SCORE =
      Pattern.compile(
          "(?:总得分|自评得分|自评总分|自评总得分|最终得分|综合得分|综合评分|评价得分|最终评分|评价总分|总分)\\s*+(?:为|是|达到?|共计)?\\s*+[:：]?\\s*+(\\d++(?:[.．]\\d++)?)\\s*+分",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern GRADE =
      Pattern.compile(
          "(?:等次|等级|属于|评级|评定|评为|结论|级别|结果)[）)]?\\s*+(?:为|是)?\\s*+[:：]?\\s*+[\"“”'‘「【《]?\\s*+"
              + GRADES
              + "(?![\\p{IsHan}&&[^等级次档。]])");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*[\"“”「【]?" + GRADES + "[\"“”」】]?\\s*[。]?");

  private static final String BOX = "[☐□○☑☒✓✔√■◼●]";
  private static final String CHECKED = "[☑☒✓✔√■◼●]";
  private static final Pattern CHOICE = Pattern.compile(BOX);
  private static final Pattern BOX_BEFORE = Pattern.compile("\\s*" + BOX + ".*", Pattern.DOTALL);
  private static final Pattern CHECKED_BEFORE = Pattern.compile(CHECKED + "\\s*" + GRADES);
  private static final Pattern CHECKED_BEHIND =
      Pattern.compile(GRADES + "(?:[☐□○]|(?:[（(][^（()）]*[)）])?\\s*[（(]?)" + CHECKED);

  private Verdict() {}

  /** The figure of the total score, without 分; null where the text states none. */
  public static @Nullable String score(String text) {
    String last = null;
    Matcher score = SCORE.matcher(text);
    while (score.find()) {
      last = score.group(1);
    }
    return last;
  }

  /** The grade as printed; null where the text states none. */
  public static @Nullable String grade(String text) {
    if (CHOICE.matcher(text).find()) {
      return checkedGrade(text);
    }
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      return whole.group(1);
    }
    String last = null;
    Matcher grade = GRADE.matcher(text);
    while (grade.find()) {
      last = grade.group(1);
    }
    return last;
  }

  /** Of grades with boxes, {@code ☑优 □良}, the one that is checked; null for other texts. */
  public static @Nullable String checkedGrade(String text) {
    boolean before = BOX_BEFORE.matcher(text).matches();
    return only((before ? CHECKED_BEFORE : CHECKED_BEHIND).matcher(text));
  }

  /** The grade that is checked; null where none is or several are. */
  private static @Nullable String only(Matcher checked) {
    if (!checked.find()) {
      return null;
    }
    String grade = checked.group(1);
    return checked.find() ? null : grade;
  }
}

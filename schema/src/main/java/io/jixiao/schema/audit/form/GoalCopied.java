package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** What was reached equals what was expected, or contains all of it and adds no result. */
final class GoalCopied implements Check {
  private static final Pattern NO_WORDS = Pattern.compile("[\\p{P}\\p{S}]+");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Goal goal = form.project().goal();
    if (goal == null || goal.expected() == null || goal.actual() == null) {
      return;
    }
    String expected = words(goal.expected());
    String actual = words(goal.actual());
    if (!expected.isEmpty() && (actual.equals(expected) || addsLittle(expected, actual))) {
      remarks.raise(FindingCode.GOAL_COPIED, "goal.actual");
    }
  }

  /** What stands around the expected text is shorter than it and names no figure. */
  private static boolean addsLittle(String expected, String actual) {
    int at = actual.indexOf(expected);
    if (at < 0 || actual.length() >= 2 * expected.length()) {
      return false;
    }
    String added = actual.substring(0, at) + actual.substring(at + expected.length());
    return !FIGURE.matcher(added).find();
  }

  private static String words(String text) {
    return NO_WORDS.matcher(Normal.compact(text)).replaceAll("");
  }
}

package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The goal names an indicator in full and a percentage behind it, and the row has another one. */
final class GoalDiffersFromIndicator implements Check {
  private static final int SHORTEST_NAME = 5;
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:达到了?|达|为|是|不低于|不少于|不超过|控制在|保持在|[≥≤>=<])*\\d+(?:\\.\\d+)?%(?:以上|以内|以下)?(?![-~至到])");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Goal goal = form.project().goal();
    if (goal == null) {
      return;
    }
    String expected = plain(goal.expected());
    String actual = plain(goal.actual());
    for (int i = 0; i < form.indicators().size(); i++) {
      String name = Normal.unspaced(form.indicators().get(i).name());
      if (name.length() >= SHORTEST_NAME) {
        compare("goal.expected", said(expected, name), form.target(i), name, remarks);
        compare("goal.actual", said(actual, name), form.actual(i), name, remarks);
      }
    }
  }

  private static void compare(
      String path, @Nullable Measure said, @Nullable Measure row, String name, Remarks remarks) {
    BigDecimal here = said == null ? null : said.baseValue();
    BigDecimal there = row == null || row.kind() != MeasureKind.QUANTITY ? null : row.baseValue();
    if (said == null || row == null || here == null || there == null) {
      return;
    }
    if (Objects.equals(said.baseUnit(), row.baseUnit()) && here.compareTo(there) != 0) {
      remarks.raise(
          FindingCode.GOAL_DIFFERS_FROM_INDICATOR,
          path,
          Say.text(name),
          said.text(),
          Say.value(row));
    }
  }

  /** The percentage that stands right behind the name; null where none does. */
  private static @Nullable Measure said(String goal, String name) {
    int at = goal.indexOf(name);
    if (at < 0) {
      return null;
    }
    Matcher figure = FIGURE.matcher(goal).region(at + name.length(), goal.length());
    return figure.lookingAt() ? MeasureReader.read(figure.group(), MeasureContext.NONE) : null;
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : Normal.unspaced(text);
  }
}

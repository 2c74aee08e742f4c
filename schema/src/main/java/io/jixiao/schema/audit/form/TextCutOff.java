package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that ends in the middle of a word or phrase (项目持续发挥作, 实施效果的满), or a text that opens 《 or a
 * bracket and never closes it.
 */
final class TextCutOff implements Check {
  private static final Pattern BREAKS_OFF = Pattern.compile("(?:(?<!目)的|以及|[、,]|发挥作|的满)$");
  private static final int LONGEST = 3;
  private static final String OPENING = "(《【〔[";
  private static final String CLOSING = ")》】〕]";

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Goal goal = form.project().goal();
    if (goal != null) {
      look("goal.expected", goal.expected(), false, remarks);
      look("goal.actual", goal.actual(), false, remarks);
    }
    look("name", form.project().name(), true, remarks);
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      look(Rows.path(i, "name"), indicator.name(), true, remarks);
    }
  }

  private static void look(String path, @Nullable String text, boolean isName, Remarks remarks) {
    if (text == null) {
      return;
    }
    String plain = Normal.unspaced(text);
    int open = unclosed(plain);
    if (open >= 0) {
      remarks.raise(FindingCode.TEXT_CUT_OFF, path, Say.text(plain.substring(open)));
    } else if (isName
        && BREAKS_OFF
            .matcher(plain)
            .region(Math.max(0, plain.length() - LONGEST), plain.length())
            .useTransparentBounds(true)
            .find()) {
      remarks.raise(FindingCode.TEXT_CUT_OFF, path, Say.text(plain));
    }
  }

  /** The place of a bracket that nothing closes; -1 for none. */
  private static int unclosed(String text) {
    for (int kind = 0; kind < OPENING.length(); kind++) {
      int last = text.lastIndexOf(OPENING.charAt(kind));
      if (last >= 0 && text.indexOf(CLOSING.charAt(kind), last) < 0) {
        return last;
      }
    }
    return -1;
  }
}

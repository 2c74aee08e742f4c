package io.jixiao.schema.scoring;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an item earned what it earned. Only rendered when asked for: most scorecards are computed for
 * their totals.
 *
 * @param key of the sentence: the rule's code and the case, {@code DATE.late}
 * @param earned inserted as {@code {0}}; null in a clause of another explanation
 * @param arguments inserted from {@code {1}} on: texts, figures, explanations and lists of them
 */
public record Explanation(String key, @Nullable BigDecimal earned, List<Object> arguments) {
  private static final Messages MESSAGES = Messages.beside(Explanation.class, "explanations");

  static Explanation clause(String key, Object... arguments) {
    return new Explanation(key, null, List.of(arguments));
  }

  /** The sentence in both languages. */
  public Text text() {
    Object[] inserted = new Object[arguments.size() + 1];
    inserted[0] = earned == null ? "" : plain(earned);
    for (int i = 0; i < arguments.size(); i++) {
      inserted[i + 1] = shown(arguments.get(i));
    }
    return MESSAGES.text(key, inserted);
  }

  private static Object shown(Object argument) {
    if (argument instanceof BigDecimal figure) {
      return plain(figure);
    }
    if (argument instanceof Explanation clause) {
      return clause.text();
    }
    return argument instanceof List<?> list
        ? Text.joined(list.stream().map(each -> ((Explanation) each).text()).toList())
        : argument;
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }
}

package io.jixiao.api.web;

import io.jixiao.schema.text.Text;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;

/** The members that every problem of this service has beside those of RFC 9457. */
final class ProblemBody {
  private static final String CODE = "code";
  private static final String MESSAGE = "message";

  private ProblemBody() {}

  /** {@code detail} speaks the reader's language, {@code message} both. */
  static void complete(ProblemDetail body, String code, Text message) {
    body.setDetail(isChinese() ? message.zh() : message.en());
    body.setProperty(CODE, code);
    body.setProperty(MESSAGE, message);
  }

  static boolean isComplete(ProblemDetail body) {
    Map<String, Object> properties = body.getProperties();
    return properties != null && properties.containsKey(CODE) && properties.containsKey(MESSAGE);
  }

  private static boolean isChinese() {
    return LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}

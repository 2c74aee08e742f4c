package io.jixiao.importer.workbook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A section of a number format cut into literals and codes.
 *
 * @param condition {@code >=100} of a leading {@code [>=100]}, else null
 */
record SectionTokens(List<Token> tokens, @Nullable String condition) {

  SectionTokens {
    tokens = List.copyOf(tokens);
  }

  /**
   * A literal text, or one character (or bracketed elapsed time such as {@code [h]}) with a
   * meaning.
   */
  record Token(String text, boolean literal) {

    char code() {
      return literal ? 0 : text.charAt(0);
    }
  }

  static SectionTokens of(String section) {
    List<Token> tokens = new ArrayList<>();
    String condition = null;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      if (c == '"') {
        int end = endOfQuote(section, i);
        tokens.add(new Token(section.substring(i + 1, end), true));
        i = end;
      } else if (c == '\\' || c == '!') {
        tokens.add(new Token(section.substring(i + 1, Math.min(i + 2, section.length())), true));
        i++;
      } else if (c == '_') {
        tokens.add(new Token(" ", true));
        i++;
      } else if (c == '*') {
        i++;
      } else if (c == '[') {
        int end = section.indexOf(']', i);
        end = end < 0 ? section.length() - 1 : end;
        String inside = section.substring(i + 1, Math.max(i + 1, end));
        if (isCondition(inside)) {
          condition = inside;
        } else {
          bracket(inside, tokens);
        }
        i = end;
      } else {
        tokens.add(new Token(String.valueOf(c), !isCode(c)));
      }
    }
    return new SectionTokens(tokens, condition);
  }

  /** Cuts a whole format at the semicolons that are neither quoted nor escaped. */
  static List<String> split(String format) {
    List<String> sections = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '"') {
        i = endOfQuote(format, i);
      } else if (c == '\\' || c == '!' || c == '_' || c == '*') {
        i++;
      } else if (c == ';') {
        sections.add(format.substring(start, i));
        start = i + 1;
      }
    }
    sections.add(format.substring(Math.min(start, format.length())));
    return sections;
  }

  private static int endOfQuote(String text, int quote) {
    int end = text.indexOf('"', quote + 1);
    return end < 0 ? text.length() : end;
  }

  private static boolean isCondition(String inside) {
    return !inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0;
  }

  /** Colours, locales and numeral shapes go; currency signs and elapsed times stay. */
  private static void bracket(String inside, List<Token> tokens) {
    String lower = inside.toLowerCase(Locale.ROOT);
    if (lower.matches("h+|m+|s+")) {
      tokens.add(new Token("[" + lower + "]", false));
    } else if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      tokens.add(new Token(inside.substring(1, dash < 0 ? inside.length() : dash), true));
    }
  }

  private static boolean isCode(char c) {
    return "0#?.,%/@".indexOf(c) >= 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

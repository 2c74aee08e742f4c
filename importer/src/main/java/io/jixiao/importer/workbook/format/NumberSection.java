package io.jixiao.importer.workbook.format;

import io.jixiao.importer.workbook.format.SectionTokens.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Digit placeholders with everything around them: {@code #,##0.00}, {@code 0.00%}, {@code 0.00"分"},
 * {@code 0.00E+00}. Rounds half up on the decimal value, as spreadsheets do and binary fractions do
 * not.
 */
final class NumberSection implements FormatSection {
  private static final String PLACEHOLDERS = "0#?";

  private final List<Token> tokens;
  private final int point;
  private final int exponent;
  private final int firstPlace;
  private final int lastWhole;
  private final int decimals;
  private final int shift;
  private final boolean grouped;

  NumberSection(List<Token> tokens) {
    this.tokens = tokens;
    this.exponent = exponentAt(tokens);
    int mantissaEnd = exponent < 0 ? tokens.size() : exponent;
    this.point = indexOf(tokens, '.', mantissaEnd);
    int wholeEnd = point < 0 ? mantissaEnd : point;
    this.firstPlace = firstPlace(tokens, wholeEnd);
    this.lastWhole = lastPlace(tokens, wholeEnd);
    this.decimals = point < 0 ? 0 : places(tokens, point, mantissaEnd);
    this.grouped = count(tokens, ',', Math.max(0, firstPlace), Math.max(0, lastWhole)) > 0;
    int last = lastPlace(tokens, mantissaEnd);
    int thousands = last < 0 ? 0 : commasAfter(tokens, Math.max(last, lastWhole));
    if (lastWhole >= 0 && lastWhole != last) {
      thousands += commasAfter(tokens, lastWhole);
    }
    this.shift = 2 * count(tokens, '%', 0, tokens.size()) - 3 * thousands;
  }

  static boolean hasPlaces(List<Token> tokens) {
    return firstPlace(tokens, tokens.size()) >= 0;
  }

  @Override
  public String show(BigDecimal value, boolean date1904) {
    BigDecimal shown = value.abs().movePointRight(shift);
    int power = 0;
    if (exponent >= 0 && shown.signum() != 0) {
      power = shown.precision() - shown.scale() - 1;
      shown = shown.movePointLeft(power);
      if (shown.setScale(decimals, RoundingMode.HALF_UP).compareTo(BigDecimal.TEN) >= 0) {
        power++;
        shown = shown.movePointLeft(1);
      }
    }
    BigDecimal rounded = shown.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.toPlainString();
    int dot = digits.indexOf('.');
    String whole = dot < 0 ? digits : digits.substring(0, dot);
    String fraction = dot < 0 ? "" : digits.substring(dot + 1);
    StringBuilder text = new StringBuilder();
    if (value.signum() < 0 && rounded.signum() != 0) {
      text.append('-');
    }
    appendWhole(text, whole.equals("0") ? "" : whole);
    appendRest(text, fraction, power);
    return text.toString();
  }

  private void appendWhole(StringBuilder text, String digits) {
    int end = wholeEnd();
    int places = places(tokens, 0, end);
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int written = 0;
    int placesLeft = places;
    for (int i = end - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (isPlace(token)) {
        placesLeft--;
        int take = placesLeft == 0 ? Math.max(left, 1) : 1;
        for (int n = 0; n < take; n++) {
          char digit = left > 0 ? digits.charAt(--left) : padding(token);
          if (digit != 0) {
            if (grouped && written > 0 && written % 3 == 0 && digit != ' ') {
              reversed.append(',');
            }
            reversed.append(digit);
            written++;
          }
        }
      } else if (token.literal() || token.code() == '%') {
        reversed.append(new StringBuilder(token.text()).reverse());
      }
    }
    if (places == 0 && !digits.isEmpty()) {
      reversed.append(new StringBuilder(digits).reverse());
    }
    text.append(reversed.reverse());
  }

  private void appendRest(StringBuilder text, String fraction, int power) {
    int used = 0;
    int significant = lastNonZero(fraction);
    for (int i = wholeEnd(); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i == exponent) {
        i = appendExponent(text, power);
      } else if (token.literal() || token.code() == '%') {
        text.append(token.text());
      } else if (i == point) {
        text.append('.');
      } else if (isPlace(token) && used < fraction.length()) {
        char digit = fraction.charAt(used);
        char shown = used <= significant ? digit : padding(token);
        used++;
        if (shown != 0) {
          text.append(shown);
        }
      }
    }
  }

  private int appendExponent(StringBuilder text, int power) {
    int i = exponent + 1;
    boolean plus = tokens.get(i).text().equals("+");
    text.append('E').append(power < 0 ? "-" : plus ? "+" : "");
    int width = 0;
    while (i + 1 < tokens.size() && isPlace(tokens.get(i + 1))) {
      i++;
      width++;
    }
    String digits = Integer.toString(Math.abs(power));
    return appendPadded(text, digits, width, i);
  }

  private static int appendPadded(StringBuilder text, String digits, int width, int last) {
    text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    return last;
  }

  private int wholeEnd() {
    if (point >= 0) {
      return point;
    }
    return exponent >= 0 ? exponent : lastWhole + 1;
  }

  /** What stands where there is no digit: 0 for {@code 0}, a space for {@code ?}, else nothing. */
  private static char padding(Token place) {
    return switch (place.code()) {
      case '0' -> '0';
      case '?' -> ' ';
      default -> 0;
    };
  }

  private static int lastNonZero(String fraction) {
    int i = fraction.length() - 1;
    while (i >= 0 && fraction.charAt(i) == '0') {
      i--;
    }
    return i;
  }

  private static boolean isPlace(Token token) {
    return !token.literal() && PLACEHOLDERS.indexOf(token.code()) >= 0;
  }

  /** {@code E+} or {@code E-}: the sign is a literal to the tokeniser. */
  private static int exponentAt(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String sign = tokens.get(i + 1).text();
      boolean e = tokens.get(i).code() == 'E' || tokens.get(i).code() == 'e';
      if (e && (sign.equals("+") || sign.equals("-"))) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(List<Token> tokens, char code, int end) {
    for (int i = 0; i < end; i++) {
      if (tokens.get(i).code() == code) {
        return i;
      }
    }
    return -1;
  }

  private static int firstPlace(List<Token> tokens, int end) {
    for (int i = 0; i < end; i++) {
      if (isPlace(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastPlace(List<Token> tokens, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (isPlace(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int places(List<Token> tokens, int start, int end) {
    int places = 0;
    for (int i = start; i < end; i++) {
      places += isPlace(tokens.get(i)) ? 1 : 0;
    }
    return places;
  }

  private static int count(List<Token> tokens, char code, int start, int end) {
    int found = 0;
    for (int i = start; i < end; i++) {
      found += tokens.get(i).code() == code ? 1 : 0;
    }
    return found;
  }

  private static int commasAfter(List<Token> tokens, int place) {
    int commas = 0;
    for (int i = place + 1; i < tokens.size() && tokens.get(i).code() == ','; i++) {
      commas++;
    }
    return commas;
  }
}

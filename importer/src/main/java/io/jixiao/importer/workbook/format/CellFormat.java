package io.jixiao.importer.workbook.format;

import io.jixiao.importer.workbook.format.SectionTokens.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number format of a spreadsheet, as in ECMA-376 part 1, 18.8.31: up to four sections for
 * positive, negative, zero and text. Immutable.
 */
public final class CellFormat {
  /** Spreadsheets hold fifteen digits; more of them are noise of binary fractions. */
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  private final List<Section> sections;

  private CellFormat(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * The format of a pattern as stored in a workbook.
   *
   * @param pattern {@code #,##0.00;-#,##0.00}; null, blank and {@code General} are the general
   *     format
   */
  public static CellFormat of(@Nullable String pattern) {
    if (pattern == null || pattern.isBlank()) {
      return new CellFormat(List.of(Section.of("General")));
    }
    List<Section> sections = new ArrayList<>();
    for (String section : SectionTokens.split(pattern)) {
      sections.add(Section.of(section));
    }
    return new CellFormat(List.copyOf(sections));
  }

  /** The figure that a spreadsheet holds for {@code stored}: fifteen digits, no trailing zeros. */
  public static BigDecimal figure(BigDecimal stored) {
    BigDecimal kept = stored.round(KEPT).stripTrailingZeros();
    return kept.scale() < 0 && kept.precision() - kept.scale() <= 30 ? kept.setScale(0) : kept;
  }

  /** Whether {@code value} is shown as a day or time: then it is no figure to calculate with. */
  public boolean showsDate(BigDecimal value) {
    return sections.get(sectionFor(value)).shape().isDate();
  }

  /**
   * The value as text.
   *
   * @param date1904 whether day 0 is 1904-01-01, as in workbooks of old Macintoshes
   * @return may be empty: {@code ;;;} shows nothing
   */
  public String show(BigDecimal value, boolean date1904) {
    BigDecimal figure = figure(value);
    int section = sectionFor(figure);
    BigDecimal signed = section == 0 ? figure : figure.abs();
    String text = sections.get(section).shape().show(signed, date1904);
    return text == null ? GeneralFormat.show(figure) : text;
  }

  private int sectionFor(BigDecimal value) {
    if (sections.stream().anyMatch(section -> section.condition() != null)) {
      return byCondition(value);
    }
    int numeric = Math.min(3, sections.size());
    if (value.signum() < 0 && numeric > 1) {
      return 1;
    }
    return value.signum() == 0 && numeric > 2 ? 2 : 0;
  }

  private int byCondition(BigDecimal value) {
    for (int i = 0; i < sections.size(); i++) {
      Condition condition = sections.get(i).condition();
      if (condition == null || condition.holds(value)) {
        return i;
      }
    }
    return 0;
  }

  private record Section(@Nullable Condition condition, FormatSection shape) {

    static Section of(String text) {
      SectionTokens parsed = SectionTokens.of(text);
      return new Section(Condition.of(parsed.condition()), shape(parsed.tokens()));
    }

    private static FormatSection shape(List<Token> tokens) {
      int general = generalAt(tokens);
      if (general >= 0) {
        return new GeneralSection(
            tokens.subList(0, general), tokens.subList(general + 7, tokens.size()));
      }
      if (tokens.stream().anyMatch(token -> token.code() == '@')) {
        return new GeneralSection(List.of(), List.of());
      }
      if (DateSection.isDate(tokens)) {
        return new DateSection(tokens);
      }
      boolean fraction =
          NumberSection.hasPlaces(tokens) && tokens.stream().anyMatch(token -> token.code() == '/');
      return fraction ? new GeneralSection(List.of(), List.of()) : numbers(tokens);
    }

    /** A section without any place for digits shows its literals alone. */
    private static FormatSection numbers(List<Token> tokens) {
      return NumberSection.hasPlaces(tokens)
          ? new NumberSection(tokens)
          : (value, date1904) -> literals(tokens);
    }

    private static int generalAt(List<Token> tokens) {
      StringBuilder codes = new StringBuilder();
      tokens.forEach(token -> codes.append(token.literal() ? '\0' : token.code()));
      return codes.toString().toLowerCase(Locale.ROOT).indexOf("general");
    }
  }

  /** {@code General} with literals around it: {@code General"元"}. */
  private record GeneralSection(List<Token> before, List<Token> after) implements FormatSection {

    @Override
    public String show(BigDecimal value, boolean date1904) {
      return literals(before) + GeneralFormat.show(value) + literals(after);
    }
  }

  private static String literals(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.stream().filter(Token::literal).forEach(token -> text.append(token.text()));
    return text.toString();
  }
}

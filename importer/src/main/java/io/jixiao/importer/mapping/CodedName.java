package io.jixiao.importer.mapping;

import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.region.Regions;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with the code that systems print before or behind it.
 *
 * @param name null where there is nothing but a code
 */
record CodedName(@Nullable String code, @Nullable String name) {
  private static final String IN_BRACKETS =
      "[\\[【［(（]\\s*([0-9A-Za-z０-９][0-9A-Za-z０-９-]{%s,})\\s*[\\]】］)）]";
  private static final List<Pattern> PROJECT =
      List.of(
          Pattern.compile(IN_BRACKETS.formatted("5") + "\\s*(.*)", Pattern.DOTALL),
          Pattern.compile("([0-9A-Z]{10,})\\s*[-—_–\\s]\\s*(.+)", Pattern.DOTALL));

  /** 147团, 101中学: the number is the name. */
  private static final String NUMBERED = "[0-9０-９]{3}(?:[团连旅队厂矿台库所航]|医院|中学|中$|小学|学校|地质|林场|农场)";

  private static final List<Pattern> ORGANISATION =
      List.of(
          Pattern.compile(IN_BRACKETS.formatted("1") + "\\s*(.*)", Pattern.DOTALL),
          Pattern.compile(
              "(?!" + NUMBERED + ")([0-9０-９]{3,})\\s*[-－—_–\\s]?\\s*([^0-9０-９].*)", Pattern.DOTALL),
          Pattern.compile("([0-9０-９]{3,})()"));

  /** Longer texts are no names, and looking for a code at their end would take for ever. */
  private static final int LONGEST = 300;

  private static final Pattern BEHIND =
      Pattern.compile("(.+?)\\s*[\\[【［(（]\\s*([0-9０-９]{3,})\\s*[\\]】］)）]", Pattern.DOTALL);

  /** Behind its name some systems print its code, others the division that it belongs to. */
  private static final Pattern DIGITS =
      Pattern.compile("(.*\\p{IsHan}[）)]?|.*\\d[）)])\\s*[-－—_–]\\s*((\\d{6})(\\d{3})?)");

  /** Of a project: only codes long enough not to be a year or a lot. */
  static CodedName ofProject(String text) {
    return firstMatch(PROJECT, text);
  }

  /** Of a department or unit: {@code [155]某局}, {@code 054-某局}, {@code 某局（054）}. */
  static CodedName ofOrganisation(String printed) {
    if (printed.length() > LONGEST) {
      return new CodedName(null, printed);
    }
    Matcher digits = DIGITS.matcher(printed);
    if (!digits.matches()) {
      return ofCoded(printed);
    }
    CodedName coded = ofCoded(digits.group(1));
    boolean division = Regions.byCode(digits.group(3)).isPresent();
    return coded.code() != null || division ? coded : new CodedName(digits.group(2), coded.name());
  }

  private static CodedName ofCoded(String text) {
    Matcher behind = BEHIND.matcher(text);
    return behind.matches()
        ? new CodedName(halfWidth(behind.group(2)), behind.group(1))
        : firstMatch(ORGANISATION, text);
  }

  static Organisation organisation(String text) {
    CodedName coded = ofOrganisation(text);
    return new Organisation(coded.name(), coded.code(), text);
  }

  /** With the code from a field of its own, which wins; null where the form names neither. */
  static @Nullable Organisation organisation(@Nullable RawValue name, @Nullable RawValue code) {
    if (code == null) {
      return name == null ? null : organisation(name.text());
    }
    String text = name == null ? code.text() : name.text();
    return new Organisation(
        name == null ? null : ofOrganisation(text).name(), halfWidth(code.text().strip()), text);
  }

  /** The name of a project; what is printed if that is nothing but a code. */
  static String nameOfProject(RawValue name) {
    String plain = ofProject(name.text()).name();
    return plain == null ? name.text() : plain;
  }

  /** The code from a field of its own, else from the name. */
  static @Nullable String codeOfProject(@Nullable RawValue code, RawValue name) {
    return code == null ? ofProject(name.text()).code() : code.text();
  }

  private static CodedName firstMatch(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        String name = matcher.group(2).strip();
        return new CodedName(halfWidth(matcher.group(1)), name.isEmpty() ? null : name);
      }
    }
    return new CodedName(null, text);
  }

  /** A code is compared with those of other forms, so its digits have one width. */
  private static String halfWidth(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC);
  }
}

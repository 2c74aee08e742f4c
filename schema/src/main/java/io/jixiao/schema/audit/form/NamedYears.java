package io.jixiao.schema.audit.form;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a project's name says it is for. */
final class NamedYears {
  private static final String YEAR = "(?<![\\d.a-z])((?:19|20)\\d{2})";

  /** 2021-2025年, 2023～2024学年. */
  private static final Pattern RANGE =
      Pattern.compile(YEAR + "年?(?:-|—|–|~|至|到)((?:19|20)\\d{2})(?!\\d)");

  /** 高财行[2023]215号, 财预〔2020〕10号, 晋财（2023）第15号. */
  private static final Pattern DOCUMENT =
      Pattern.compile("[\\[〔【(](?:19|20)\\d{2}[\\]〕】)]第?\\d+[-、\\d]*号?");

  /** A year with its sign, in brackets, or at the head of the name. */
  private static final Pattern SINGLE =
      Pattern.compile(
          YEAR
              + "(?:年(?!以?[前后底末来])|(?<=[(\\[〔【]\\d{4})(?=[)\\]〕】])|(?<=^\\d{4})(?=[\\p{IsHan}&&[^年]]))");

  /** Names of projects that go on with what another year began, or prepare for one. */
  private static final Pattern LAWFUL =
      Pattern.compile("结转|结余|尾款|余款|续建|跨年|质保|清欠|欠款|拖欠|遗留|清算|补发|提前|以前年度|往年|历年|上年|学年|五.?规划|续作");

  private NamedYears() {}

  /** Whether {@code name} is for one or more years of which {@code formYear} is none. */
  static boolean speakOfAnother(String name, int formYear) {
    String plain = DOCUMENT.matcher(Normal.compact(name)).replaceAll("");
    if (LAWFUL.matcher(plain).find()) {
      return false;
    }
    Matcher range = RANGE.matcher(plain);
    while (range.find()) {
      if (number(range, 1) <= formYear && formYear <= number(range, 2)) {
        return false;
      }
    }
    boolean found = false;
    Matcher year = SINGLE.matcher(plain);
    while (year.find()) {
      if (number(year, 1) == formYear) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}

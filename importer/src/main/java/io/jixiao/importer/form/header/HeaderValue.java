package io.jixiao.importer.form.header;

import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text behind a label of the header can be. */
final class HeaderValue {
  private static final int LONGEST = 60;
  private static final int FEWEST_HAN = 4;

  private static final Pattern SENTENCE = Pattern.compile(".*[。；;！!？?：:].*");
  private static final Pattern WORDS = Pattern.compile(".*\\p{IsHan}.*\\p{IsHan}.*");
  private static final Pattern TIME = Pattern.compile("[\\d年月日季度上下半前底至到~—./-]+");
  private static final Pattern PERSONS =
      Pattern.compile("\\p{IsHan}{2,3}([、,，/]\\p{IsHan}{2,3})*([(]?[-\\d]{7,}[)]?)?");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*\\p{IsHan}(局|厅|委|委员会|办|办公室|处|科|股|部|院|校|学|中学|小学|幼儿园|所|站|队|馆|室|中心|公司|集团|政府|街道|乡|镇|"
              + "会|社|台|团|行|库|庭|单位|部门|机关)(本级)?(\\([^()]*\\))?");

  /** 资金名称 asks for a project only where the answer is money for something. */
  private static final Pattern MONEY_LABEL = Pattern.compile("资金名称");

  private static final Pattern SEAL = Pattern.compile("\\s*[（(]\\s*(公|盖|签|印)?章\\s*[）)]\\s*");

  private static final Pattern MONEY =
      Pattern.compile(".{2,}(资金|专项|经费|补助|补贴|奖补|奖励|项目|基金)([(].*[)])?");
  private static final Pattern NAME_LABEL = Pattern.compile(".*(名称|名|全称).*");

  private HeaderValue() {}

  static boolean isSentence(String text) {
    return SENTENCE.matcher(Normal.compact(text)).matches();
  }

  /** {@code （公章）某局}: where to put the seal is no part of what stands there. */
  static RawValue withoutSeal(RawValue value) {
    Matcher seal = SEAL.matcher(value.text());
    return seal.lookingAt() && seal.end() < value.text().length()
        ? RawValue.part(value.text().substring(seal.end()), value.cell())
        : value;
  }

  /** Whether {@code text} can be what {@code label}, which is known, asks for. */
  static boolean fits(Term field, String label, String text) {
    String compact = Normal.compact(text);
    return isText(compact)
        && (field != Term.NAME
            || NAME_LABEL.matcher(LabelKey.heading(label)).matches()
            || !isOrganisation(text))
        && (!MONEY_LABEL.matcher(LabelKey.heading(label)).matches()
            || MONEY.matcher(compact).matches());
  }

  /** Whether {@code text} reads as a name of a project, whatever stands in front of it. */
  static boolean isLikeName(String text) {
    String compact = Normal.compact(text);
    return isText(compact)
        && compact.codePoints().filter(Character::isIdeographic).count() >= FEWEST_HAN
        && !SENTENCE.matcher(compact).matches()
        && !PERSONS.matcher(compact).matches()
        && !isOrganisation(text);
  }

  static boolean isOrganisation(String text) {
    String compact = Normal.compact(text);
    return isText(compact)
        && !SENTENCE.matcher(compact).matches()
        && ORGANISATION.matcher(compact).matches();
  }

  /** Words, and neither a figure nor a time. */
  private static boolean isText(String compact) {
    return compact.length() <= LONGEST
        && WORDS.matcher(compact).matches()
        && !TIME.matcher(compact).matches()
        && !FundFigure.isAmount(compact);
  }
}

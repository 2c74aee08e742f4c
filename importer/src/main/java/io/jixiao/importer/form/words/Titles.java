package io.jixiao.importer.form.words;

import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the title of a form or list. */
public final class Titles {
  private static final int LONGEST = 70;
  private static final Pattern TITLE =
      Pattern.compile(".*(自评|绩效|评价|目标申报).*(表|报告|报告书)(\\([^()]*\\))*");

  /** Not every form calls itself one: {@code 2022年度某镇部门整体支出绩效自评情况}. */
  private static final Pattern OF_YEAR = Pattern.compile("20\\d{2}年度?.{2,40}支出绩效(自评|评价)情况");

  private static final int LONGEST_LEAD = 40;
  private static final Pattern LEAD =
      Pattern.compile("[^:。;!?]*(\\d{4}年度?.*|项目|资金|专项|支出|预算|经费|单位|部门)");

  private static final Pattern OF_PROJECT =
      Pattern.compile(
          "(?:[^\\d]{0,20}\\d{4}\\s*年度?)?([^\\d年]{4,40}?)(?:项目|政策)(?:支出)?绩效(?:自评|评价|评分).{0,16}");

  /** Whose project it is, or of what kind, says nothing about which. */
  private static final Pattern OF_NO_PROJECT =
      Pattern.compile(
          ".*(省|市|县|区|旗|州|盟|乡|镇|村|街道|部|委|厅|局|办|院|校|所|站|处|科|队|馆|室|会|社|园|台|联|协|场|行|团|库|庭|组|中心|公司|学|单位|部门|"
              + "级|中央|地方|本|财政|预算|资金|专项|支付|基金|债券|投资|重点|专用|一般|其他|类|性|购买服务|评价)的?");

  /** Money that is named for what it is for: {@code 某县2024年度林业草原改革发展资金绩效评价表}. */
  private static final Pattern OF_FUNDS =
      Pattern.compile(
          "(?:[^\\d]{0,20}\\d{4}\\s*年度?)?([^\\d年]{4,40}?(?:资金|经费|补助|补贴))(?:支出)?绩效(?:自评|评价|评分).{0,16}");

  /** What the names of all such moneys are made of. */
  private static final Pattern OF_ANY_FUNDS =
      Pattern.compile(
          "中央|省级?|市级?|州级?|县级?|区级?|本级?|地方|上级|财政|专项|专款|预算|项目|部门|单位|转移支付|资金|经费|补助|补贴|一般|共同|公共|政府|重点|整体|支出|性|类|其他|基金|国有资本经营|债券|下达|安排|第.批|公用|办公|日常|运转|人员");

  private static final Pattern WORK = Pattern.compile("工作|业务");

  /** Whose it is: what ends so is the name of a region or an organ. */
  private static final Pattern ORGAN =
      Pattern.compile(".*(省|市|县|区|旗|州|盟|乡|镇|街道|部|委|厅|局|办|政府|院|校|处|中心|公司)");

  private static final int SHORTEST_PURPOSE = 4;

  /** 信访工作经费 says what for, 日常工作经费 does not. */
  private static final int SHORTEST_OF_WORK = 2;

  private Titles() {}

  /** Whether {@code text} is the line over a title that begins it, or the year of the form. */
  public static boolean isLead(String text) {
    if (text.length() > LONGEST_LEAD || isTitle(text) || DateText.isDateLine(text)) {
      return false;
    }
    String compact = Normal.compact(text);
    return YearText.isYear(text)
        || (compact.indexOf(':') < 0
            && SectionHeading.of(text) == null
            && LEAD.matcher(compact).matches());
  }

  /** Whether it holds a word that ends titles; most texts do not and need no expression. */
  private static boolean speaksOfForm(String text) {
    return text.indexOf('表') >= 0 || text.indexOf('告') >= 0 || text.indexOf('况') >= 0;
  }

  /** The project that {@code title} names: {@code 2022年度某路改造项目支出绩效评价表}; null if it names none. */
  public static @Nullable RawValue projectIn(RawValue title) {
    Matcher funds = OF_FUNDS.matcher(title.text().strip());
    if (funds.matches() && saysPurpose(funds.group(1))) {
      return RawValue.part(funds.group(1).strip(), title.cell());
    }
    Matcher named = OF_PROJECT.matcher(title.text().strip());
    return named.matches()
            && !OF_NO_PROJECT.matcher(named.group(1)).matches()
            && Regions.namedIn(named.group(1)).isEmpty()
        ? RawValue.part(named.group(1).strip(), title.cell())
        : null;
  }

  /** Whose money it is says nothing about what it is for. */
  private static boolean saysPurpose(String funds) {
    String purpose = OF_ANY_FUNDS.matcher(funds).replaceAll("");
    return purpose.length() >= SHORTEST_PURPOSE
        && WORK.matcher(purpose).replaceAll("").length() >= SHORTEST_OF_WORK
        && !ORGAN.matcher(purpose).matches();
  }

  /** Whether {@code text}, standing alone in its row, names a form: {@code …绩效自评表}. */
  public static boolean isTitle(String text) {
    if (text.length() > LONGEST || !speaksOfForm(text) || SectionHeading.of(text) != null) {
      return false;
    }
    String chinese = LabelKey.chinese(text);
    String compact = Normal.compact(chinese == null ? text : chinese);
    return compact.indexOf(':') < 0
        && (TITLE.matcher(compact).matches() || OF_YEAR.matcher(compact).matches());
  }
}

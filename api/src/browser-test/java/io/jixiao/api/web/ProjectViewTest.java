package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The view of one project: its form with the review beside it, cells, revisions, years, paper. */
class ProjectViewTest extends BrowserTest {

  /** Eight of ten rooms, a cost above its limit, a day, words, and an actual that is missing. */
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,,
      （%s年度）,,,,,,,
      项目名称,%s,,,主管部门,兴隆县教育局,实施单位,兴隆县第二小学
      项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
      ,年度资金总额,200,100,80,10,80%%,8
      ,其中：当年财政拨款,200,100,80,—,—,—
      年度总体目标,预期目标,,,实际完成情况,,,
      ,维修教室十间。,,,维修教室%s间。,,,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析
      产出指标,数量指标,维修教室,≥10间,%s间,30,30,
      产出指标,数量指标,更换课桌,≥100套,100套,10,10,
      产出指标,时效指标,完工时间,9月底前,9月15日,10,10,
      产出指标,成本指标,维修成本,≤100万元,125万元,10,10,材料涨价
      效益指标,社会效益,教学条件,改善,达成年度指标,20,19,
      满意度指标,服务对象满意度,师生满意度,≥90%%,-,10,10,
      总分,,,,,100,97,
      自评等级,优,,,,,,
      """;

  @Test
  void showsTheFormWithTargetAgainstActualAndBothScores() {
    open("教室加固", "2024", "8");

    assertThat(project().locator(".form-title")).hasText("项目支出绩效自评表（2024年度）");
    assertThat(project().locator(".goal")).containsText("维修教室十间。实际完成情况维修教室8间。");
    assertThat(project().locator(".funds tbody tr"))
        .containsText(new String[] {"年度资金总额2001008080%108", "其中：当年财政拨款20010080"});
    assertThat(project().locator(".funds svg").first())
        .hasAttribute("aria-label", "执行 80，预算 100：为预算的 80.0%");
    assertThat(project().locator("tbody th.level-1").first()).hasAttribute("rowspan", "4");
    assertThat(project().locator("tbody th.level-2").first()).hasAttribute("rowspan", "2");
    assertThat(project().locator("tfoot")).containsText("总分10097");

    assertThat(indicator("维修教室")).containsText("✗ 未完成 80.0%");
    assertThat(bullet("维修教室")).hasAttribute("aria-label", "实际 8间，目标 ≥10间：为目标的 80.0%");
    assertThat(bar("维修教室") / bar("更换课桌")).isBetween(0.79, 0.81);
    assertThat(indicator("更换课桌")).containsText("✓ 完成 100.0%");
    assertThat(bullet("维修成本")).hasAttribute("aria-label", "实际 125万元，上限 ≤100万元：为上限的 125.0%");
    assertThat(indicator("维修成本").locator(".verdict")).hasText("✗ 未完成");
    assertThat(indicator("维修成本")).containsText("材料涨价");
    assertThat(indicator("完工时间").locator(".verdict")).hasText("✓ 完成");
    assertThat(bullet("完工时间")).hasCount(0);
    assertThat(indicator("师生满意度").locator(".verdict")).hasText("— 未填实际值");
    assertThat(indicator("维修教室")).containsText("30" + "30" + "✗");
    assertThat(indicator("维修教室")).containsText("24.00−6.00目标值“≥10间”，实际完成值“8间”，未达到目标");
    assertThat(indicator("更换课桌").locator(".why")).isEmpty();

    page.getByLabel("全部计分说明").check();
    assertThat(indicator("更换课桌").locator(".why")).containsText("得满分 10 分");
    assertThat(page.getByLabel("全部计分说明")).isFocused();
    button("English").click();
    assertThat(indicator("维修教室")).containsText("✗ Not met 80.0%");
    assertThat(bullet("维修成本"))
        .hasAttribute("aria-label", "Actual 125万元, limit ≤100万元: 125.0% of the limit");
    page.getByLabel("Recomputed beside it").uncheck();
    assertThat(project().locator(".review")).hasCount(0);
    page.reload();
    assertThat(indicator("维修教室")).containsText("≥10间");
    assertThat(project().locator(".review")).hasCount(0);
  }

  @Test
  void showsTheCellOfAValueAndOfAFinding() {
    open("操场加固", "2024", "7");
    Locator panel = project().locator(".cell-panel");
    assertThat(panel).isHidden();
    assertThat(project().locator("button.value[tabindex='0']")).hasCount(1);

    value("维修教室", "7间").click();
    assertThat(panel.locator(".marked")).hasText("7间");
    assertThat(panel).containsText("维修教室 · 实际完成值 · 7间");
    assertThat(panel).containsText("表.csv · Sheet1 · E10");
    assertThat(panel.getByText("下载批注后的工作簿"))
        .hasAttribute("href", Pattern.compile("/imports/.+/annotated"));

    page.keyboard().press("ArrowDown");
    assertThat(value("更换课桌", "100套").last()).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(panel.locator(".marked")).hasText("10");
    assertThat(panel).containsText("更换课桌 · 分值 · 10");
    project().locator("tbody th.level-2").nth(2).getByText("成本指标").click();
    assertThat(panel.locator(".marked")).hasText("成本指标");
    indicator("更换课桌").locator("td.weight button").click();
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(indicator("更换课桌").locator("td.weight button")).isFocused();

    Locator score = indicator("维修教室").locator("td.score button");
    assertThat(score).hasClass("value doubted warning");
    assertThat(score).hasAttribute("title", Pattern.compile("^G10\n需说明 “维修教室”指标值为 ≥10间"));
    Locator finding =
        project()
            .locator(".finding")
            .filter(new Locator.FilterOptions().setHasText("“维修教室”指标值为"))
            .first();
    finding.getByText("查看单元格").click();
    assertThat(finding.locator(".marked")).hasText("30");
    assertThat(project().locator(".totals")).containsText("需说明 6");
    finding.getByText("采纳").click();
    assertThat(score).hasClass("value");
    assertThat(project().locator(".totals")).containsText("需说明 5");
    assertThat(finding.locator(".marked")).hasText("30");
  }

  @Test
  void restoresARevisionUnlessSomebodyElseWasQuicker() {
    store("围墙加固", "2024", "6");
    open("围墙加固", "2024", "9");
    Locator revisions = project().locator(".revision");
    assertThat(revisions).hasCount(2);
    assertThat(revisions.first()).containsText("第 2 版当前");
    assertThat(revisions.first()).containsText("指标 1 · 实际完成值E106间9间");
    assertThat(revisions.last()).containsText("首次存入。");
    assertThat(revisions.first().getByRole(AriaRole.LINK)).hasText("导入");

    page.onceDialog(dialog -> dialog.dismiss());
    button("恢复第 1 版").click();
    page.onceDialog(dialog -> dialog.accept());
    button("恢复第 1 版").click();

    assertThat(project()).containsText("已恢复第 1 版的内容。");
    assertThat(revisions).hasCount(3);
    assertThat(revisions.first()).containsText("第 3 版当前");
    assertThat(revisions.first()).containsText("人工恢复");
    assertThat(indicator("维修教室")).containsText("6间");

    try (Page other = context.newPage()) {
      other.navigate(address("/#/upload"));
      other.getByLabel("先检查").uncheck();
      other.locator("#files").setInputFiles(payload("表.csv", form("围墙加固", "2024", "5")));
      assertThat(other.locator("#import")).containsText("更新 1");
    }
    page.onceDialog(dialog -> dialog.accept());
    button("恢复第 2 版").click();
    assertThat(project().locator(".history-section [role=alert]"))
        .containsText("当前已不是第 3 版：期间已有人修改该项目");
    button("重新读取").click();
    assertThat(revisions).hasCount(4);
    assertThat(indicator("维修教室")).containsText("5间");
  }

  @Test
  void givesWorkbookAndQuestionAndLeadsToOtherYears() {
    store("水塔加固", "2023", "10");
    open("水塔加固", "2024", "8");
    Locator link = project().getByText("导出工作簿");
    page.getByLabel("版式").selectOption("chengde");
    Download download = page.waitForDownload(link::click);
    assertThat(download.failure()).isNull();
    assertThat(download.url()).contains("templateId=chengde");
    assertThat(download.suggestedFilename()).isEqualTo("水塔加固（2024年度）.xlsx");

    button("GraphQL").first().click();
    assertThat(page.locator("dialog")).containsText("indicatorTree");
    button("关闭").click();

    Locator years = project().locator(".other-years");
    assertThat(years.locator("tbody tr")).hasText("202397.00优80.0%");

    years.getByText("2023").click();

    assertThat(project().locator(".form-title")).containsText("（2023年度）");
    assertThat(project().locator("h1")).isFocused();
    assertThat(years.locator("tbody tr")).containsText("202497.00优");
    years.getByText("按年度对比").click();
    assertThat(page.locator("#compare tbody tr")).containsText(new String[] {"2024", "2023"});
  }

  @Test
  void goesOnPaperWithoutWhatOnlyScreensNeed() {
    page.addInitScript("window.print = () => (window.printed = true)");
    page.reload();
    open("门房加固", "2024", "8");
    page.evaluate("localStorage.setItem('theme', 'dark')");
    page.reload();
    button("打印").click();
    assertThat((Boolean) page.evaluate("window.printed")).isTrue();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("#navigation")).isHidden();
    assertThat(button("打印")).isHidden();
    assertThat(project().locator(".history-section")).isHidden();
    assertThat(indicator("维修教室")).isVisible();
    assertThat(project().locator("tfoot")).containsText("97");
    assertThat(project().locator(".finding").first()).isVisible();
    assertThat(project().locator(".finding input").first()).isHidden();
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    assertThat(page.locator("#project h1")).hasCSS("color", "rgb(0, 0, 0)");
    assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
        .startsWith("%PDF".getBytes(US_ASCII));
  }

  @Test
  void saysWhatIsWrongAndTriesAgain() {
    open("车棚加固", "2024", "8");
    page.route("**/graphql", route -> route.abort());
    page.reload();
    assertThat(project()).containsText("无法连接服务。");
    page.unroute("**/graphql");

    button("重试").click();

    assertThat(indicator("维修教室")).containsText("≥10间");
  }

  @Test
  void servesEverybodyOnAnyScreen() throws IOException {
    open("很长的名称".repeat(12), "2024", "8");
    value("维修教室", "8间").click();
    assertThat(project().locator(".cell-panel .marked")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();

    page.setViewportSize(390, 844);
    assertThat(bullet("维修教室")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    button("English").click();
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Appearance").selectOption("dark");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private static String form(String name, String year, String rooms) {
    return FORM.formatted(year, name, rooms, rooms);
  }

  private void store(String name, String year, String rooms) {
    upload("表.csv", form(name, year, rooms));
    assertThat(job().locator(".form")).containsText(name);
  }

  private void open(String name, String year, String rooms) {
    store(name, year, rooms);
    job().locator(".form").getByRole(AriaRole.LINK).click();
    assertThat(indicator("维修教室")).isVisible();
  }

  private Locator project() {
    return page.locator("#project");
  }

  private Locator indicator(String name) {
    return project().locator(".indicators tr").filter(new Locator.FilterOptions().setHasText(name));
  }

  private Locator bullet(String name) {
    return indicator(name).locator("svg.bullet");
  }

  private double bar(String name) {
    return Double.parseDouble(bullet(name).locator(".bar").getAttribute("width"));
  }

  private Locator value(String row, String text) {
    return indicator(row).getByText(text, new Locator.GetByTextOptions().setExact(true));
  }
}

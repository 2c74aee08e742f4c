package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/**
 * What a reviewer does on the page: reads a project beside its scores, and decides about findings.
 */
class ReviewTest extends BrowserTest {

  /** Eight of ten rooms for all of their 60 points; nothing says why. */
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,实施单位,兴隆县第二小学,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,维修教室,≥10间,8间,60,60
      效益指标,社会效益,教学条件,改善,达成年度指标,20,19
      满意度指标,服务对象满意度,师生满意度,≥90%%,-,20,20
      总分,,,,,100,99
      自评等级,优,,,,,
      """;

  private static final String LIST =
      """
      2024年度兴隆县教育局项目支出绩效自评情况汇总表,,,,
      序号,单位,项目名称,金额（万元）,自评得分
      1,兴隆县第三小学,浴室翻新,20,95
      """;

  private static final String NOT_EARNED = "“维修教室”指标值为 ≥10间，实际完成值为 8间，未达到指标值";

  private static final String SENTENCE = "未达到目标，按实际与目标之比计分：8 ÷ 10 × 60 分 = 48 分。";

  @Test
  void showsAProjectBesideWhatItEarnsAndWhy() {
    openProject("教室加固");

    assertThat(heading("教室加固")).isFocused();
    assertThat(project()).containsText("兴隆县第二小学");
    assertThat(indicator("维修教室")).containsText("≥10间");
    assertThat(indicator("维修教室")).containsText("−12");
    assertThat(indicator("维修教室").getByText(SENTENCE)).isVisible();
    assertThat(indicator("教学条件")).containsText("档内保留自评");
    assertThat(indicator("师生满意度")).containsText("无法判定");
    assertThat(total("自评")).containsText("99");
    assertThat(total("重新计分")).containsText("87.00 / 100 · 良差额 −12.00");
    assertThat(total("无法判定的分值")).containsText("20");
    assertThat(total("档内保留自评的分值")).containsText("20");

    button("English").click();

    assertThat(indicator("维修教室")).containsText("8 ÷ 10 × 60");
    assertThat(indicator("师生满意度")).containsText("Undecided");
    assertThat(total("Recomputed")).containsText("87.00 of 100 · Good");
    assertThat(project()).not().containsText("计分说明");
  }

  @Test
  void scoresUnderThePolicyThatIsChosen() {
    openProject("操场加固");
    assertThat(project()).containsText("第 1 版");

    policy().selectOption(option("未达目标不得分"));

    assertThat(total("重新计分")).containsText("39.00 / 100 · 差差额 −60.00 · 等次不同");
    page.reload();
    assertThat(total("重新计分")).containsText("39.00 / 100");
    assertThat(policy()).hasValue("below-target-zero");
    policy().selectOption(option("本项目适用的规则"));
    assertThat(total("重新计分")).containsText("87.00 / 100");
  }

  @Test
  void keepsWhatAReviewerDecided() {
    openProject("围墙加固");
    Locator finding = finding(NOT_EARNED);
    assertThat(finding).containsText("需说明");

    finding.getByLabel("意见").fill("已核实现场");
    finding.getByText("驳回").click();
    assertThat(finding).containsText("已驳回 “已核实现场”");
    page.reload();

    assertThat(finding).containsText("已驳回 “已核实现场”");
    finding.getByText("采纳").click();
    assertThat(finding).containsText("已采纳 “已核实现场”");
    finding.getByLabel("意见").fill("");
    finding.getByText("重新打开").click();
    assertThat(finding).not().containsText("已核实现场");
    assertThat(finding.getByText("重新打开")).hasCount(0);
  }

  @Test
  void saysWhyADecisionIsNotKept() {
    openProject("水塔加固");
    finding(NOT_EARNED).getByLabel("意见").fill("待查");
    page.route("**/graphql", route -> route.abort());

    finding(NOT_EARNED).getByText("采纳").click();

    assertThat(finding(NOT_EARNED)).containsText("无法连接服务。");
    assertThat(finding(NOT_EARNED).getByLabel("意见")).hasValue("待查");
    page.unroute("**/graphql");
    finding(NOT_EARNED).getByText("采纳").click();
    assertThat(finding(NOT_EARNED)).containsText("已采纳 “待查”");
  }

  @Test
  void listsOpenFindingsAcrossProjectsBySortAndLeadsToTheirProjects() {
    store("礼堂加固");
    store("门房加固");
    view("疑点");
    showAll();
    assertThat(findingsOf("礼堂加固")).hasCount(1);

    choose("性质", "ERROR");
    assertThat(findingsOf("礼堂加固")).hasCount(0);
    choose("性质", "WARNING");
    choose("类别", "SCORE_NOT_EARNED");
    showAll();
    assertThat(findingsOf("礼堂加固").locator(".finding")).hasCount(2);

    findingsOf("礼堂加固").getByRole(AriaRole.LINK).click();
    assertThat(heading("礼堂加固")).isFocused();
    finding(NOT_EARNED).getByText("驳回").click();
    assertThat(finding(NOT_EARNED)).containsText("已驳回");
    page.goBack();
    showAll();

    assertThat(findingsOf("礼堂加固").locator(".finding")).hasCount(1);
    assertThat(findingsOf("门房加固").locator(".finding")).hasCount(2);
    choose("处理状态", "REJECTED");
    showAll();
    assertThat(findingsOf("礼堂加固")).containsText("已驳回");
    assertThat(findingsOf("门房加固")).hasCount(0);
  }

  @Test
  void decidesAboutFindingsOfAListWhereTheyStand() {
    upload("汇总.csv", LIST);
    assertThat(job()).containsText("完成");
    view("疑点");
    choose("类别", "FORM_MISSING_FOR_LIST_ROW");
    Locator list = findingsOf("汇总表：2024年度兴隆县教育局项目支出绩效自评情况汇总表");
    assertThat(list).containsText("浴室翻新");

    list.getByText("采纳").click();
    assertThat(list).containsText("已采纳");
    page.reload();

    choose("类别", "FORM_MISSING_FOR_LIST_ROW");
    assertThat(page.locator("#findings-note")).hasText("没有符合条件的疑点。");
    choose("处理状态", "ACCEPTED");
    assertThat(list).containsText("已采纳");
  }

  @Test
  void pagesFindingsAndCountsThemOnce() {
    List<String> counts = new CopyOnWriteArrayList<>();
    for (int i = 1; i <= 8; i++) {
      store("第" + i + "宿舍加固");
    }
    page.onRequest(
        request -> {
          String body = request.postData();
          if (body != null && body.contains("\"count\":")) {
            counts.add(body.replaceFirst("(?s).*(\"count\":\\w+).*", "$1"));
          }
        });
    view("疑点");
    assertThat(listed()).hasCount(20);
    assertThat(page.locator("#findings-total")).containsText("显示 20 条");

    showAll();

    int all = listed().count();
    assertThat(page.locator("#findings-total")).hasText("显示 %d 条，共 %d 条".formatted(all, all));
    assertThat(counts).startsWith("\"count\":true", "\"count\":false");
    assertThat(counts.subList(1, counts.size())).doesNotContain("\"count\":true");
  }

  @Test
  void goesBackToWherePeopleWere() {
    store("车棚加固");
    Locator link = row("车棚加固").getByRole(AriaRole.LINK);
    link.focus();

    page.keyboard().press("Enter");
    assertThat(heading("车棚加固")).isFocused();
    assertThat(page.locator("#projects")).isHidden();
    page.goBack();

    assertThat(project()).isHidden();
    assertThat(link).isFocused();
    page.goForward();
    assertThat(heading("车棚加固")).isVisible();
    page.getByText("返回项目列表").click();
    assertThat(row("车棚加固")).isVisible();
  }

  @Test
  void saysInBothLanguagesWhatThereIsNot() {
    openProject("锅炉加固");

    page.navigate(page.url() + "?policy=none-such");
    assertThat(project()).containsText("没有编号为 none-such 的评分规则");
    assertThat(indicator("维修教室")).containsText("≥10间");
    button("English").click();
    assertThat(project()).containsText("There is no scoring policy none-such");

    page.navigate(address("/#project=nowhere"));
    assertThat(project()).containsText("There is no such project");
    assertThat(page).hasURL(address("/#/project/nowhere"));
    button("中文").click();
    assertThat(project()).containsText("没有这个项目");
  }

  @Test
  void takesNothingOnAFormForMarkup() {
    String name = "<img src=x onerror=alert(1)><b>甲</b>";
    upload("标记.csv", FORM.formatted(name));

    row(name).getByRole(AriaRole.LINK).click();

    assertThat(heading(name)).isVisible();
    assertThat(page.locator("main img, main b")).hasCount(0);
  }

  @Test
  void fitsAPhone() {
    page.setViewportSize(390, 844);
    openProject("很长的名称".repeat(12));

    assertThat(indicator("维修教室").getByText(SENTENCE)).isVisible();
    assertThat(finding(NOT_EARNED)).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    view("疑点");
    choose("类别", "SCORE_NOT_EARNED");
    showAll();
    assertThat(findingsOf("很长的名称")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private void store(String name) {
    upload("表.csv", FORM.formatted(name));
    assertThat(job().locator(".form")).containsText(name);
  }

  private void openProject(String name) {
    store(name);
    row(name).getByRole(AriaRole.LINK).click();
    assertThat(heading(name)).isVisible();
  }

  private Locator project() {
    return page.locator("#project");
  }

  private Locator heading(String name) {
    return project()
        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator indicator(String name) {
    return project().locator(".indicators tr").filter(new Locator.FilterOptions().setHasText(name));
  }

  private Locator total(String name) {
    Locator term = page.getByText(name, new Page.GetByTextOptions().setExact(true));
    return project().locator(".totals div").filter(new Locator.FilterOptions().setHas(term));
  }

  private Locator policy() {
    return project().getByLabel("评分规则");
  }

  private static SelectOption option(String label) {
    return new SelectOption().setLabel(label);
  }

  /** Of the project that is shown, the first that says so. */
  private Locator finding(String text) {
    return project()
        .locator(".finding")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  private Locator listed() {
    return page.locator("#finding-groups .finding");
  }

  private void choose(String label, String value) {
    page.getByLabel(label).selectOption(value);
  }

  /** The tests share a store, so that what one of them looks for may stand on a later page. */
  private void showAll() {
    assertThat(page.locator("#finding-groups")).hasAttribute("aria-busy", "false");
    while (button("显示更多").isVisible()) {
      int shown = listed().count();
      button("显示更多").click();
      assertThat(listed().nth(shown)).isFocused();
    }
  }

  private Locator findingsOf(String name) {
    return page.locator("#finding-groups > li")
        .filter(new Locator.FilterOptions().setHasText(name));
  }
}

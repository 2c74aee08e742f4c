package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A reviewer moves the settings of a policy, sees what becomes of scores, saves and scores anew.
 */
class WhatIfTest extends BrowserTest {

  /** Rooms for 60 points; the words keep their 19 of 20, and what nobody measured its 20. */
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,实施单位,兴隆县第二小学,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,维修教室,≥10间,%s间,60,%s
      效益指标,社会效益,教学条件,改善,达成年度指标,20,19
      满意度指标,服务对象满意度,师生满意度,≥90%%,-,20,20
      总分,,,,,100,%s
      自评等级,%s,,,,,
      """;

  private static final String LONG = "某某省某某市某某区农业农村和乡村振兴工作领导小组办公室礼堂加固";
  private static final String BELOW_TARGET = "未达到目标的得分";
  private static final String NOT_FALLING = "这个界限应当低于前一个，所得分值也不能更高。";
  private static final String PARTLY = "“部分达成”下限";
  private static final String RUNNING =
      """
      {"data":{"rescoreRun":{"id":"x","status":"RUNNING","policyId":"mof-2020","policyVersion":1,"filter":null,\
      "createdAt":"2026-01-01T00:00:00Z","finishedAt":null,"progress":0.4,\
      "counts":{"found":4,"scored":4,"unscored":0,"failed":0},"problem":null,"summary":null}}}
      """;

  private static boolean stored;

  @BeforeEach
  void storesProjects() {
    if (!stored) {
      view("上传");
      checkFirst().uncheck();
      page.locator("#files")
          .setInputFiles(
              new FilePayload[] {
                payload("1.csv", FORM.formatted("教室加固", "8", "60", "99", "优")),
                payload("2.csv", FORM.formatted("操场加固", "10", "60", "99", "优")),
                payload("3.csv", FORM.formatted(LONG, "15", "50", "89", "良"))
              });
      assertThat(job()).containsText("完成");
      stored = true;
    }
    view("试算");
    assertThat(total("平均")).hasText(new String[] {"95.67", "95.00", "−0.67"});
  }

  @Test
  void showsWhatBecomesOfScoresAndGradesAndOfWhom() {
    assertThat(tally()).hasText(new String[] {"3", "1 33.3%", "1 33.3%", "1 33.3%"});
    assertThat(total("合计")).hasText(new String[] {"287.00", "285.00", "−2.00"});
    assertThat(grades("优")).hasText(new String[] {"1", "1", "·", "·", "2"});
    assertThat(grades("良")).hasText(new String[] {"1", "·", "·", "·", "1"});
    assertThat(whatIf()).containsText("无法判定的分值60.00 占满分合计 20.0%");

    open("未达到目标");
    list(BELOW_TARGET).selectOption("ZERO");

    assertThat(total("平均")).hasText(new String[] {"95.67", "79.00", "−16.67"});
    assertThat(movers("下降最多的项目")).hasText("教室加固99.0039.00−60.00优 → 差");
    assertThat(movers("上升最多的项目")).hasText(LONG + "89.0099.00+10.00良 → 优");
    assertThat(whatIf()).containsText("已改，原为：按完成比例");
    assertThat(whatIf().locator(".gist")).hasText("平均 95.67 → 79.00（−16.67），上升 1，下降 1");
    button("GraphQL").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("\"mode\": \"ZERO\"");
    page.getByRole(AriaRole.DIALOG).getByText("关闭").click();
    movers("下降最多的项目").getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#project")).containsText("教室加固");
    page.goBack();
    assertThat(list(BELOW_TARGET)).hasValue("ZERO");
    assertThat(movers("下降最多的项目").getByRole(AriaRole.LINK)).isFocused();
  }

  @Test
  void aLinkRestoresSelectionPolicyAndSettings() {
    list("评分规则").selectOption("over-achievement-nothing");
    assertThat(total("平均")).hasText(new String[] {"95.67", "75.00", "−20.67"});
    page.navigate(
        address(
            "/#/what-if?q=加固&policy=over-achievement-strict&rules.overAchievement.points=5"
                + "&caps=50:59,60:69&rules.lateDate=NONSENSE"));
    page.reload();

    assertThat(total("平均")).hasText(new String[] {"95.67", "93.33", "−2.33"});
    assertThat(list("评分规则")).hasValue("over-achievement-strict");
    assertThat(number("扣分")).hasValue("5");
    assertThat(whatIf()).containsText("已改，原为：2 分");
    assertThat(whatIf().getByRole(AriaRole.SPINBUTTON, named("总分最高，第 2 行"))).hasValue("69");
    assertThat(whatIf()).containsText("已改 2 项，尚未保存");

    button("还原：扣分").click();
    assertThat(total("平均")).hasText(new String[] {"95.67", "94.33", "−1.33"});
    assertThat(number("扣分")).isFocused();
    button("全部还原").click();

    assertThat(page).hasURL(Pattern.compile(".*[?]q=[^&]*&policy=over-achievement-strict$"));
    assertThat(list("评分规则")).isFocused();
    assertThat(button("重新计分…")).isEnabled();
  }

  @Test
  void slidersAndFieldsMoveTogetherAndBackUndoesAMove() {
    open("等次与满分");
    Locator excellent = number("“优”下限（占满分）");
    Locator slider =
        whatIf().getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("“优”下限"));

    excellent.fill("100");
    assertThat(slider).hasValue("100");
    assertThat(grades("优")).hasText(new String[] {"·", "2", "·", "·", "2"});
    slider.focus();
    for (int i = 0; i < 3; i++) {
      slider.press("ArrowLeft");
      assertThat(page).hasURL(Pattern.compile(".*grades.excellent=" + (99 - i) + ".*"));
    }
    assertThat(excellent).hasValue("97");
    assertThat(slider).isFocused();

    page.goBack();
    assertThat(excellent).hasValue("100");
    page.goBack();
    assertThat(excellent).hasValue("90");
    assertThat(grades("优")).hasText(new String[] {"1", "1", "·", "·", "2"});
    assertThat(page).hasURL(address("/#/what-if"));
  }

  @Test
  void aWrongSettingIsExplainedAndNothingIsLost() {
    Locator partly = number(PARTLY);
    partly.fill("90");

    assertThat(whatIf().getByText(NOT_FALLING)).isVisible();
    assertThat(partly).hasAttribute("aria-invalid", "true");
    assertThat(partly).hasAccessibleDescription(NOT_FALLING);
    assertThat(whatIf()).containsText("以下仍是修改前的结果");
    assertThat(total("平均")).hasText(new String[] {"95.67", "95.00", "−0.67"});
    button("English").click();
    assertThat(whatIf()).containsText("This edge has to be below the one before it");
    button("中文").click();
    assertThat(number(PARTLY)).hasValue("90");
    number(PARTLY).fill("");
    number(PARTLY).blur();
    assertThat(number(PARTLY)).hasValue("90");
    number(PARTLY).fill("50");

    assertThat(whatIf().getByText(NOT_FALLING)).isHidden();
    assertThat(whatIf()).not().containsText("以下仍是修改前的结果");
  }

  @Test
  void tablesOfStepsHaveRowsToAddAndToRemove() {
    open("未达到目标");
    list(BELOW_TARGET).selectOption("STEPS");
    assertThat(whatIf()).containsText("按阶梯计分需要至少一行阶梯。");

    button("添加一档").click();
    assertThat(cell("完成比例不低于 %", 1)).isFocused();
    cell("完成比例不低于 %", 1).fill("80");
    cell("得分值的 %", 1).fill("50");
    assertThat(total("平均")).hasText(new String[] {"95.67", "89.00", "−6.67"});
    button("添加一档").click();
    assertThat(cell("得分值的 %", 2)).hasValue("30");
    button("删除第 1 行").click();

    assertThat(cell("完成比例不低于 %", 1)).hasValue("70");
    assertThat(total("平均")).hasText(new String[] {"95.67", "85.00", "−10.67"});
    assertThat(page).hasURL(Pattern.compile(".*belowTarget.steps=70%3A30.*"));
  }

  @Test
  void savesAPolicyAndScoresAnewWithIt() {
    open("未达到目标");
    list(BELOW_TARGET).selectOption("ZERO");
    assertThat(button("重新计分…")).isDisabled();
    button("保存为规则…").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("编号").fill("兴隆");
    dialog.getByText("保存", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(dialog.getByRole(AriaRole.LISTITEM))
        .hasText(
            new Pattern[] {
              Pattern.compile("编号：编号只能由小写字母.*"),
              Pattern.compile("名称（中文）：.*"),
              Pattern.compile("名称（英文）：.*"),
              Pattern.compile("依据（中文）：.*"),
              Pattern.compile("依据（英文）：.*")
            });
    dialog.getByLabel("编号").fill("mof-2020");
    assertThat(dialog).containsText("将保存为第 2 版");
    dialog.getByLabel("编号").fill("xinglong");
    dialog.getByLabel("名称（中文）").fill("兴隆县办法");
    dialog.getByLabel("名称（英文）").fill("Xinglong");
    dialog.getByLabel("依据（中文）").fill("县财政局通知");
    dialog.getByLabel("依据（英文）").fill("A notice");
    dialog.getByText("保存", new Locator.GetByTextOptions().setExact(true)).click();

    assertThat(page).hasURL(address("/#/what-if?policy=xinglong"));
    assertThat(whatIf()).containsText("已保存：兴隆县办法（第 1 版）。");
    assertThat(list("评分规则")).hasValue("xinglong");
    assertThat(list(BELOW_TARGET)).hasValue("ZERO");
    scoresAnew();
  }

  private void scoresAnew() {
    List<String> asked = new ArrayList<>();
    page.onceDialog(
        dialog -> {
          asked.add(dialog.message());
          dialog.accept();
        });
    page.route(
        "**/graphql",
        route -> {
          boolean about = route.request().postData().contains("rescoreRun(id");
          if (about && asked.size() == 1) {
            asked.add("progress");
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(RUNNING));
          } else {
            route.resume();
          }
        });
    button("重新计分…").click();

    Locator run = whatIf().locator(".run");
    assertThat(run.getByRole(AriaRole.STATUS)).containsText("完成 · 已计分 3，无分值可计 0，失败 0");
    assertThat(asked).containsExactly("按“兴隆县办法”对 3 个项目重新计分，并保存每个项目的得分？自评表不变。", "progress");
    assertThat(run.locator("tbody tr").filter(having("平均")).locator("td"))
        .hasText(new String[] {"95.67", "79.00", "−16.67"});
    assertThat(whatIf().locator(".runs tbody tr").first())
        .containsText("兴隆县办法（第 1 版）全部完成311−16.67");
    page.reload();
    assertThat(run).containsText("已计分 3");
    run.getByText("关闭").click();
    assertThat(run).isHidden();
    whatIf().locator(".runs").getByRole(AriaRole.LINK).first().click();
    assertThat(run).containsText("已计分 3");
  }

  @Test
  void saysWhatFailsAndWhereThereIsNothing() {
    page.route("**/graphql", route -> route.abort());
    open("未达到目标");
    list(BELOW_TARGET).selectOption("ZERO");
    assertThat(whatIf().locator(".preview")).containsText("无法连接服务。");
    page.unroute("**/graphql");
    whatIf().getByText("重试").click();
    assertThat(total("平均")).hasText(new String[] {"95.67", "79.00", "−16.67"});

    page.navigate(address("/#/what-if?q=没有"));
    assertThat(whatIf()).containsText("没有符合条件的项目。");
    whatIf().locator(".preview").getByText("清除筛选").click();
    assertThat(total("平均")).hasText(new String[] {"95.67", "95.00", "−0.67"});

    page.navigate(address("/#/what-if?policy=none-such&run=none-such"));
    assertThat(whatIf()).containsText("没有编号为 none-such 的评分规则。");
    assertThat(whatIf()).containsText("没有这次重新计分");
    button("使用财政部 2020 年办法").click();
    assertThat(total("平均")).hasText(new String[] {"95.67", "95.00", "−0.67"});
  }

  @Test
  void suitsEverybody() throws IOException {
    page.navigate(address("/#/what-if?rules.lateDate=ZERO&rules.bands.partlyFrom=90&caps=50:59"));
    for (int width : List.of(1280, 390)) {
      page.setViewportSize(width, 844);
      for (String theme : List.of("light", "dark")) {
        page.locator("#theme").selectOption(theme);
        for (String language : List.of("English", "中文")) {
          button(language).click();
          assertThat(whatIf().locator(".preview")).hasAttribute("aria-busy", "false");
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          if (theme.equals("light") == language.equals("English")) {
            assertThat(Axe.violations(page)).as("%s %s %s", width, theme, language).isEmpty();
          }
        }
      }
    }
    button("还原：按执行率限制总分").click();
    assertThat(whatIf().locator(".gist")).isInViewport();
  }

  private Locator whatIf() {
    return page.locator("#what-if");
  }

  private void open(String group) {
    whatIf()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + group)))
        .click();
  }

  private Locator tally() {
    return whatIf().locator(".preview .tally dd");
  }

  private Locator total(String name) {
    return preview(name).locator("td");
  }

  private Locator grades(String grade) {
    return whatIf().locator(".preview .moves tbody tr").filter(having(grade)).locator("td");
  }

  private Locator preview(String name) {
    return whatIf().locator(".preview .slim:not(.moves) tbody tr").filter(having(name));
  }

  /** The first row. */
  private Locator movers(String title) {
    return whatIf()
        .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title))
        .locator("tbody tr")
        .first();
  }

  private Locator list(String label) {
    return whatIf().getByRole(AriaRole.COMBOBOX, named(label));
  }

  private Locator number(String label) {
    return whatIf().getByRole(AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName(label));
  }

  private Locator cell(String column, int row) {
    return whatIf().getByRole(AriaRole.SPINBUTTON, named("%s，第 %d 行".formatted(column, row)));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private Locator.FilterOptions having(String heading) {
    return new Locator.FilterOptions()
        .setHas(
            page.getByRole(
                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(heading).setExact(true)));
  }
}

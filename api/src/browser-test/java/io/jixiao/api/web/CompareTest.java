package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.jixiao.api.store.StoreFixture;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups of projects beside one another: as a table, as charts, and the projects behind each. */
class CompareTest extends BrowserTest {
  private static final String LONG = "某某省某某市某某区农业农村和乡村振兴工作领导小组办公室";
  private static final int CHARTS = 4;

  @Autowired StoreFixture store;

  @BeforeEach
  void storesProjects() {
    store.clear();
    put("教育局", "校舍维修", 2023, 90);
    put("教育局", "营养午餐", 2024, 80);
    put("公安局", "办案业务费", 2024, 97);
    put(LONG, "高标准农田", 2024, 60);
    page.navigate(address("/#/compare"));
    assertThat(names()).hasText(new String[] {"公安局", "教育局", LONG});
  }

  @Test
  void ranksGroupsAndLeadsToTheirProjects() {
    assertThat(status()).hasText("共 3 组、4 个项目");
    assertThat(heading("自评得分平均")).hasAttribute("aria-sort", "descending");
    assertThat(cells("教育局"))
        .hasText(
            new String[] {
              "2",
              "2",
              "85.00",
              "82.50–87.50",
              "27.71",
              "−57.29",
              "77.1%",
              "100.0%",
              "1,468.00",
              "0"
            });

    heading("项目数").getByRole(AriaRole.LINK).press("Enter");

    assertThat(names().first()).hasText("教育局");
    assertThat(heading("项目数").getByRole(AriaRole.LINK)).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*order=projects_DESC.*"));
    cells("教育局").first().click();
    assertThat(page.locator("#rows th")).hasText(new String[] {"营养午餐", "校舍维修"});
    page.goBack();
    assertThat(names().first()).hasText("教育局");
  }

  @Test
  void leavesTheFocusToWhoGoesOnWhileFiguresAreAwaited() {
    Pattern compare = Pattern.compile("^对比 .*");
    assertThat(page).hasTitle(compare);
    page.navigate(address("/#/projects"));
    assertThat(page).not().hasTitle(compare);
    Queue<Route> held = new ConcurrentLinkedQueue<>();
    page.route("**/graphql", held::add);
    page.navigate(address("/#/compare?by=REGION"));
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(page).not().hasTitle(compare);
    list("对比").focus();
    page.unroute("**/graphql");
    held.forEach(Route::resume);

    assertThat(page).hasTitle(compare);
    assertThat(list("对比")).isFocused();
  }

  @Test
  void theAddressKeepsWhatIsCompared() {
    choose("对比", "年度");
    assertThat(names()).hasText(new String[] {"2023", "2024"});
    choose("排名指标", "项目数");
    assertThat(names()).hasText(new String[] {"2024", "2023"});
    choose("按", "二级指标");
    page.reload();

    assertThat(names()).hasText(new String[] {"2024", "2023"});
    assertThat(list("按")).hasValue("LEVEL2");
    page.navigate(address("/#/compare?department=教育局&by=FISCAL_YEAR"));
    assertThat(status()).hasText("共 2 组、2 个项目");
    names().filter(new Locator.FilterOptions().setHasText("2024")).getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#rows th")).hasText(new String[] {"营养午餐"});
  }

  @Test
  void leadsToNoOtherProjectsThanTheGroupHas() {
    store.put("all", form().named("无单位").unit(null).region("520201").project());
    page.navigate(address("/#/compare?by=REGION"));
    nameOf("贵州省六盘水市").click();
    assertThat(page.locator("#projects").getByRole(AriaRole.STATUS).first())
        .hasText("第 1–4 个，共 4 个");
    assertThat(button("去掉条件 地区（本级）：贵州省六盘水市")).isVisible();

    page.navigate(address("/#/compare?by=IMPLEMENTING_UNIT"));
    nameOf("（未填）").click();

    assertThat(page.locator("#rows th")).hasText(new String[] {"无单位"});
    assertThat(button("去掉条件 未填：实施单位")).isVisible();
  }

  @Test
  void chartsAreDrawnAndLeadToProjects() {
    assertThat(charts()).hasCount(CHARTS);
    assertThat(page.locator("#compare canvas")).hasCount(CHARTS);
    assertThat(charts().first())
        .hasAttribute("aria-label", Pattern.compile("排名图，3 组.*公安局 97.00.*60.00.*"));

    Locator shares = compare().locator("details").first();
    shares.locator("summary").click();
    assertThat(shares.locator("tbody tr").first()).hasText("公安局100.0%");

    Locator bars = charts().first();
    bars.click(new Locator.ClickOptions().setPosition(40, 30));

    assertThat(page).hasURL(Pattern.compile(".*#/projects\\?department=.*"));
    assertThat(page.locator("#rows th")).hasText(new String[] {"办案业务费"});
  }

  @Test
  void showsTheQueriesBehindIt() {
    button("GraphQL").first().click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("\"REPORTED_AVERAGE\"");
    page.getByRole(AriaRole.DIALOG).getByText("关闭").click();
    assertThat(page.locator("#compare canvas")).hasCount(CHARTS);

    button("GraphQL").nth(1).click();

    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("\"LEVEL1\"");
  }

  @Test
  void saysWhatFailsAndWhereThereIsNothing() {
    page.route("**/graphql", route -> route.abort());
    choose("对比", "年度");
    assertThat(page.locator("#compare .note").first()).containsText("无法连接服务。");
    page.unroute("**/graphql");
    page.locator("#compare .note").first().getByText("重试").click();
    assertThat(names()).hasCount(2);

    page.navigate(address("/#/compare?department=没有"));

    assertThat(page.locator("#compare .note").first()).containsText("没有符合条件的项目。");
    assertThat(charts()).hasCount(0);
  }

  @Test
  void suitsEverybody() throws IOException {
    for (int width : List.of(1280, 390)) {
      page.setViewportSize(width, 844);
      for (String theme : List.of("light", "dark")) {
        page.locator("#theme").selectOption(theme);
        for (String language : List.of("English", "中文")) {
          button(language).click();
          assertThat(page.locator("#compare canvas")).hasCount(CHARTS);
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          if (theme.equals("light") == language.equals("English")) {
            assertThat(Axe.violations(page)).as("%s %s %s", width, theme, language).isEmpty();
          }
        }
      }
      boolean tableFirst =
          (boolean)
              page.evaluate(
                  "document.querySelector('#compare table').getBoundingClientRect().top"
                      + " < document.querySelector('#compare .chart').getBoundingClientRect().top");
      assertThat(tableFirst).isEqualTo(width < 640);
    }
  }

  private void put(String department, String name, int year, int score) {
    store.put("all", form().department(department).named(name).year(year).scored(score).project());
  }

  private Locator compare() {
    return page.locator("#compare");
  }

  private Locator status() {
    return compare().getByRole(AriaRole.STATUS).first();
  }

  private Locator names() {
    return compare().locator("table").first().locator("tbody th");
  }

  private Locator nameOf(String group) {
    return names()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(group).setExact(true));
  }

  private Locator cells(String name) {
    return compare()
        .locator("tr.opens")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("td");
  }

  private Locator charts() {
    return compare().getByRole(AriaRole.IMG);
  }

  private Locator heading(String name) {
    return compare().getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(name));
  }

  private void choose(String label, String value) {
    list(label).selectOption(value);
  }

  private Locator list(String label) {
    return compare()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }
}

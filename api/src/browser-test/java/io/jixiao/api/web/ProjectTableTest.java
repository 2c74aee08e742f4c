package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.jixiao.api.store.StoreFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of projects: found, ordered, paged and taken away as a file. */
class ProjectTableTest extends BrowserTest {
  private static final int ALL = 120;

  @Autowired StoreFixture store;

  @BeforeEach
  void storesProjects() {
    store.clear();
    for (int i = 0; i < ALL; i++) {
      store.put("all", form().named("项目%03d".formatted(i)).scored(50 + i % 50).project());
    }
    page.reload();
    assertThat(total()).hasText("第 1–50 个，共 120 个");
  }

  @Test
  void pagesFollowOneAnotherThereAndBack() {
    link("下一页").click();
    assertThat(total()).hasText("第 51–100 个，共 120 个");
    assertThat(link("下一页")).isFocused();
    link("下一页").click();
    assertThat(total()).hasText("第 101–120 个，共 120 个");
    assertThat(names()).hasText(named(100, 120));
    assertThat(link("下一页")).hasCount(0);

    link("上一页").click();
    assertThat(names()).hasText(named(50, 100));
    page.goBack();
    page.goBack();
    assertThat(names()).hasText(named(50, 100));
    page.reload();
    assertThat(total()).hasText("第 51–100 个，共 120 个");
    button("English").click();
    assertThat(total()).hasText("51–100 of 120");
  }

  @Test
  void isSearchedWhileSomebodyTypes() {
    Locator search = page.getByRole(AriaRole.SEARCHBOX);

    search.pressSequentially("项目11");
    assertThat(names()).hasText(named(110, 120));
    assertThat(total()).hasText("第 1–10 个，共 10 个");
    assertThat(search).isFocused();
    page.reload();
    assertThat(search).hasValue("项目11");
    search.fill("没有");
    assertThat(projects()).containsText("没有符合条件的项目。");
    button("清除筛选").click();

    assertThat(names()).hasCount(50);
    assertThat(search).hasValue("");
  }

  @Test
  void conditionsAreChipsThatTheAddressKeeps() {
    exactly("筛选").click();
    field().selectOption("自评得分");
    page.getByLabel("从").fill("98.5");
    button("添加").click();
    assertThat(names()).hasText(new String[] {"项目049", "项目099"});
    field().selectOption("年度");
    page.getByLabel("取值").selectOption("2024");
    button("添加").click();
    assertThat(chip("自评得分：≥ 98.5")).isVisible();
    assertThat(chip("年度：2024")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*#/projects\\?score=98.5..&year=2024"));

    page.reload();
    assertThat(names()).hasCount(2);
    chip("自评得分：≥ 98.5").click();
    assertThat(names()).hasCount(50);
    page.goBack();
    assertThat(names()).hasCount(2);
    button("清除筛选").click();
    assertThat(total()).hasText("第 1–50 个，共 120 个");
  }

  @Test
  void isOrderedByItsHeadings() {
    Locator score = heading("自评得分");
    assertThat(heading("年度")).hasAttribute("aria-sort", "descending");

    score.getByRole(AriaRole.LINK).press("Enter");
    assertThat(score).hasAttribute("aria-sort", "descending");
    assertThat(heading("年度")).not().hasAttribute("aria-sort", "descending");
    assertThat(names().first()).hasText(Pattern.compile("项目0[49]9"));
    assertThat(score.getByRole(AriaRole.LINK)).isFocused();
    score.getByRole(AriaRole.LINK).press("Enter");

    assertThat(score).hasAttribute("aria-sort", "ascending");
    assertThat(names().first()).hasText(Pattern.compile("项目(000|050|100)"));
  }

  @Test
  void whatIsShownIsAFile() throws IOException {
    page.navigate(address("/#/projects?score=98..&order=REPORTED_SCORE_ASC"));
    assertThat(names()).hasCount(4);
    button("列").click();
    page.getByLabel("主管部门").uncheck();
    page.getByLabel("地区").uncheck();
    page.getByLabel("执行率").uncheck();
    page.getByLabel("全年预算").uncheck();
    for (String unchecked : List.of("主管部门", "地区", "执行率", "全年预算")) {
      assertThat(heading(unchecked)).hasCount(0);
    }

    Download csv = page.waitForDownload(link("CSV")::click);

    List<String> lines = Files.readAllLines(csv.path());
    assertThat(lines.get(0)).isEqualTo("\uFEFF项目名称,年度,自评得分,自评等次");
    assertThat(lines.subList(1, 3)).containsExactlyInAnyOrder("项目048,2024,98,优", "项目098,2024,98,优");
    assertThat(lines.subList(3, 5)).containsExactlyInAnyOrder("项目049,2024,99,优", "项目099,2024,99,优");
    Download workbook = page.waitForDownload(link("Excel")::click);
    assertThat(workbook.suggestedFilename()).isEqualTo("projects.xlsx");
    assertThat(workbook.failure()).isNull();
  }

  @Test
  void showsTheQueryBehindIt() {
    page.navigate(address("/#/projects?year=2024&columns=recomputed"));
    assertThat(heading("重新计分")).isVisible();

    button("GraphQL").click();

    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("scorecard { total grade }");
    assertThat(dialog).containsText("\"fiscalYear\": {");
    dialog.getByText("关闭").click();
    assertThat(button("GraphQL")).isFocused();
  }

  @Test
  void firstProjectAppearsInAnEmptyList() {
    store.clear();
    page.reload();
    assertThat(total()).hasText("共 0 个");

    store.put("first", form().named("先到的").project());

    assertThat(names()).hasText(new String[] {"先到的"});
  }

  @Test
  void saysWhatFailsAndTriesAgain() {
    page.route("**/graphql", route -> route.abort());

    link("下一页").click();
    assertThat(page.locator("#projects .note")).containsText("无法连接服务。");
    page.unroute("**/graphql");
    button("重试").click();

    assertThat(total()).hasText("第 51–100 个，共 120 个");
    assertThat(names()).hasText(named(50, 100));
  }

  @Test
  void fitsAPhone() {
    page.setViewportSize(390, 844);
    page.navigate(address("/#/projects?year=2024&score=60..&grade=EXCELLENT&order=NAME_ASC"));
    assertThat(chip("自评等次：优")).isVisible();
    exactly("筛选").click();
    button("列").click();

    assertThat(page.getByLabel("更新时间")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private Locator projects() {
    return page.locator("#projects");
  }

  private Locator total() {
    return projects().getByRole(AriaRole.STATUS).first();
  }

  private Locator names() {
    return page.locator("#rows th");
  }

  private static String[] named(int from, int to) {
    return IntStream.range(from, to).mapToObj("项目%03d"::formatted).toArray(String[]::new);
  }

  private Locator heading(String name) {
    return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name));
  }

  private Locator link(String name) {
    return projects().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  private Locator chip(String condition) {
    return button("去掉条件 " + condition);
  }

  private Locator field() {
    return page.locator(".adder select").first();
  }

  private Locator exactly(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}

package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of findings as far as its address goes: a link shows the same findings again. */
class FindingListTest extends BrowserTest {

  /** Nothing says why eight of ten rooms earn all their points. */
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （%s年度）,,,,,,
      项目名称,%s,,,主管部门,%s,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,维修教室,≥10间,8间,100,100
      总分,,,,,100,100
      """;

  @BeforeEach
  void storesProjects() {
    upload("甲.csv", FORM.formatted(2023, "围墙加固", "湖滨县教育局"));
    assertThat(job()).containsText("围墙加固");
    upload("乙.csv", FORM.formatted(2024, "水塔加固", "兴隆县水务局"));
    assertThat(job()).containsText("水塔加固");
    view("疑点");
    assertThat(of("围墙加固")).isVisible();
    assertThat(of("水塔加固")).isVisible();
  }

  @Test
  void theAddressKeepsWhichFindingsAreListed() {
    choose("性质", "WARNING");
    choose("处理状态", "");
    button("筛选").click();
    page.locator(".adder input, .adder select").nth(1).selectOption("2024");
    button("添加").click();
    assertThat(of("围墙加固")).hasCount(0);
    assertThat(page)
        .hasURL(Pattern.compile(".*#/findings\\?severity=WARNING&status=ALL&year=2024"));
    page.reload();

    assertThat(of("水塔加固")).isVisible();
    assertThat(of("围墙加固")).hasCount(0);
    assertThat(list("处理状态")).hasValue("");
    button("去掉条件 年度：2024").click();
    assertThat(of("围墙加固")).isVisible();
    page.goBack();
    assertThat(of("围墙加固")).hasCount(0);
  }

  @Test
  void isSearchedAndShowsTheQueryBehindIt() {
    findings().getByPlaceholder("搜索项目、部门、单位或疑点内容").fill("水务");
    assertThat(of("围墙加固")).hasCount(0);
    assertThat(of("水塔加固")).isVisible();

    findings().getByText("GraphQL").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("\"contains\": \"水务\"");
    button("关闭").click();
    findings().getByPlaceholder("搜索项目、部门、单位或疑点内容").fill("没有这样的话");

    assertThat(page.locator("#findings-note")).hasText("没有符合条件的疑点。");
  }

  private Locator findings() {
    return page.locator("#findings");
  }

  private Locator of(String project) {
    return page.locator("#finding-groups > li")
        .filter(new Locator.FilterOptions().setHasText(project));
  }

  private Locator list(String label) {
    return findings()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  private void choose(String label, String value) {
    list(label).selectOption(value);
  }
}

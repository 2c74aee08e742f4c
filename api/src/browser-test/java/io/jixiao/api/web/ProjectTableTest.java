package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of projects where there are more of them than come at once. */
class ProjectTableTest extends BrowserTest {
  private static final int ALL = 120;
  private static final String FORM =
      """
      项目支出绩效自评表,,,,
      （2024年度）,,,,
      项目名称,教室翻修,,,
      主管部门,湖滨县教育局,实施单位,湖滨县第一小学,
      一级指标,三级指标,年度指标值,实际完成值,得分
      产出指标,翻修教室,≥10间,12间,50
      总分,,,,100
      """;

  @Autowired StoreFixture store;

  @BeforeEach
  void storesProjects() {
    store.clear();
    for (int i = 0; i < ALL; i++) {
      store.put("all", form().named("项目%03d".formatted(i)).project());
    }
    page.reload();
    assertThat(page.locator("#total")).hasText("显示 50 个，共 120 个");
  }

  @Test
  void moreProjectsComeUntilAllAreShown() {
    assertThat(page.locator("#rows tr")).hasCount(50);

    button("更多项目").click();
    assertThat(page.locator("#total")).hasText("显示 100 个，共 120 个");
    assertThat(page.locator("#rows tr").nth(50).getByText("项目050")).isFocused();
    button("English").click();
    assertThat(page.locator("#total")).hasText("100 of 120");
    button("More projects").click();

    assertThat(page.locator("#total")).hasText("120 of 120");
    assertThat(button("More projects")).hasCount(0);
    List<String> names = page.locator("#rows tr td:first-child").allTextContents();
    assertThat(names).isEqualTo(IntStream.range(0, ALL).mapToObj("项目%03d"::formatted).toList());
  }

  @Test
  void asManyAsAreShownStayShownAfterAnUpload() {
    button("更多项目").click();
    assertThat(page.locator("#rows tr")).hasCount(100);

    upload("新.csv", FORM);

    assertThat(job()).containsText("完成 · 表 1：新增 1");
    view("项目");
    assertThat(page.locator("#total")).hasText("显示 100 个，共 121 个");
    assertThat(page.locator("#rows tr")).hasCount(100);
  }

  @Test
  void whatIsShownStaysWhereMoreCannotBeRead() {
    page.route("**/graphql", route -> route.abort());

    button("更多项目").click();

    assertThat(page.locator("#trouble")).hasText("无法连接服务。");
    assertThat(page.locator("#rows tr")).hasCount(50);
    assertThat(button("更多项目")).isEnabled();
    assertThat(page.locator("#total")).hasText("显示 50 个，共 120 个");
  }
}

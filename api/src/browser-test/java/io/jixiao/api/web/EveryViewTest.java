package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import io.jixiao.api.store.StoreFixture;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What holds for every view: nothing keeps people with disabilities from using it, and it is never
 * wider than the screen; wide and light in Chinese, on a phone and dark in English.
 */
class EveryViewTest extends BrowserTest {
  private static final String LONG = "某某省某某市某某区农业农村和乡村振兴工作领导小组办公室";

  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,主管部门,%s,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,数量指标,维修教室,≥10间,8间,60,60
      效益指标,社会效益,教学条件,改善,达成年度指标,20,19
      满意度指标,服务对象满意度,师生满意度,≥90%%,-,20,20
      总分,,,,,100,99
      """;

  private static final String NAMES =
      "async () => Object.keys((await import('/shell/views.js')).VIEWS)";

  @Autowired StoreFixture store;

  /** What the address needs beside the name of the view. */
  private Map<String, String> ids = Map.of();

  @BeforeEach
  void storesProjects() {
    store.put("all", form().department("教育局").named("校舍维修").year(2023).scored(90).project());
    upload("表.csv", FORM.formatted("很长的名称".repeat(8), LONG));
    assertThat(job()).containsText("很长的名称");
    ids =
        Map.of(
            "project", idIn("#import .form a"),
            "imports", idIn(".history tbody a"),
            "templates", "/chengde");
  }

  @Test
  void suitsEverybodyOnAWideScreen() throws IOException {
    page.setViewportSize(1280, 900);
    everyViewSuits(1280);
  }

  @Test
  void suitsEverybodyOnAPhoneAtNightInEnglish() throws IOException {
    page.setViewportSize(390, 844);
    page.locator("#theme").selectOption("dark");
    button("English").click();
    everyViewSuits(390);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql"})
  void pagesAreSentAgainOnlyWhenTheyChanged(String path) {
    APIResponse first = page.request().get(address(path));
    APIResponse again =
        page.request()
            .get(
                address(path),
                RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));

    assertThat(first.text()).contains("<title>");
    assertThat(first.headers()).containsEntry("cache-control", "no-cache");
    assertThat(again.status()).isEqualTo(304);
  }

  @SuppressWarnings("unchecked") // the script's own answer
  private void everyViewSuits(int width) throws IOException {
    for (String view : (List<String>) page.evaluate(NAMES)) {
      page.navigate(address("/#/" + view + ids.getOrDefault(view, "")));
      page.reload();
      assertThat(page.locator("#" + view + " h1")).isVisible();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator("#" + view + " .bone")).hasCount(0);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(view).isEqualTo(width);
      assertThat(Axe.violations(page)).as("%s at %d", view, width).isEmpty();
    }
  }

  private String idIn(String link) {
    String address = page.locator(link).first().getAttribute("href");
    return address.substring(address.lastIndexOf('/'));
  }
}

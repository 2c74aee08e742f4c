package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The templates: what they are known by, their empty forms, and a workbook tried against one. */
class TemplatesTest extends BrowserTest {
  private static final String CHENGDE = "承德市项目支出绩效自评表";

  @BeforeEach
  void showsTemplates() {
    view("模板");
    assertThat(template(CHENGDE)).containsText("承德市");
  }

  @Test
  void listsThemWithTheirEmptyForms() throws IOException {
    Download empty = page.waitForDownload(() -> template(CHENGDE).getByText("下载空白表").click());

    assertThat(empty.suggestedFilename()).isEqualTo(CHENGDE + ".xlsx");
    assertThat(Files.size(empty.path())).isPositive();
  }

  @Test
  void tellWhatTheyAreKnownBy() {
    openTemplate();

    assertThat(templates()).containsText("预算执行率 10 · 产出指标 50");
    assertThat(templates().getByText("全年执行数", exactly())).isHidden();
    templates().getByText("识别本模板的标题").click();
    assertThat(templates().getByText("全年执行数", exactly())).isVisible();
    page.reload();
    assertThat(templates()).containsText("预算执行率 10");
    button("English").click();
    assertThat(templates()).containsText("Expected points");
    page.navigate(address("/#/templates/none-such"));
    assertThat(templates()).containsText("There is no template none-such");
    button("中文").click();
  }

  @Test
  void areFilledFromTheYearBefore() {
    openTemplate();
    templates().getByLabel("年度").fill("2025");
    templates().getByLabel("实施单位").fill("湖滨县第一小学");

    Download filled = page.waitForDownload(() -> button("下载预填表").click());

    assertThat(filled.suggestedFilename()).isEqualTo(CHENGDE + "（2025年度）-湖滨县第一小学.xlsx");
  }

  @Test
  void readAWorkbookThatIsTriedAndStoreItOnceConfirmed() {
    openTemplate();

    templates()
        .locator("input[type=file]")
        .setInputFiles(
            payload(
                "表.csv",
                """
                项目支出绩效自评表,,,,
                （2024年度）,,,,
                项目名称,校园绿化,,,
                主管部门,湖滨县教育局,实施单位,湖滨县第一小学,
                一级指标,三级指标,年度指标值,实际完成值,得分
                产出指标,种植树木,≥10棵,12棵,50
                总分,,,,100
                """));
    assertThat(templates()).containsText("完成 (仅检查，未保存)");
    assertThat(templates().locator(".form")).containsText("校园绿化");
    button("保存这些结果").click();

    assertThat(templates()).containsText("新增 1");
    assertThat(templates()).not().containsText("仅检查");
    assertThat(row("校园绿化")).containsText("湖滨县教育局");
  }

  private void openTemplate() {
    template(CHENGDE).getByRole(AriaRole.LINK).first().click();
    assertThat(templates().getByRole(AriaRole.HEADING).first()).hasText(CHENGDE);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private Locator templates() {
    return page.locator("#templates");
  }

  private Locator template(String name) {
    return templates().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
  }
}

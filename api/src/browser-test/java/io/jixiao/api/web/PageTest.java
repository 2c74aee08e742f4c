package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.imports.LeasedImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The upload of forms, what becomes of it among the projects, and GraphiQL. */
class PageTest extends BrowserTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,
      （2024年度）,,,,
      项目名称,%s,,,
      主管部门,湖滨县教育局,实施单位,湖滨县第一小学,
      一级指标,三级指标,年度指标值,实际完成值,得分
      产出指标,翻修教室,≥10间,12间,50
      满意度指标,师生满意度,≥90%%,95%%,%s
      总分,,,,100
      """;

  /** Below a form, in G10, what belongs to none of it. */
  private static final String LEFT_OVER =
      """
      ,,,,
      ,,,,,,待核
      """;

  private static final String GUESSED =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,实施单位,%s,
      一级指标,二级指标,三级指标,%s,%s,分值,得分
      产出指标,数量指标,维修教室,≥10间,9间,60,54
      效益指标,社会效益,受益学生,≥400人,410人,40,40
      """;

  @Autowired JobRunner<LeasedImport> runner;

  @Test
  void projectsAppearWhileFormsAreImported() {
    runner.stop();
    try {
      page.waitForResponse(
          address("/imports"), () -> upload("先后.csv", FORM.formatted("先来后到", "50")));
      view("项目");
      assertThat(page.locator("#projects [role=status]")).containsText("正在导入");
    } finally {
      runner.start();
    }

    assertThat(page.locator("#rows")).containsText("先来后到");
    assertThat(page.locator("#projects [role=status]")).not().containsText("正在导入");
  }

  @Test
  void showsWhatAnUploadBroughtAndWhatTheNextOneChanged() {
    upload("教室.csv", FORM.formatted("教室翻修", "50"));

    assertThat(job()).containsText("完成 · 表 1：新增 1，更新 0，无变化 0，拒绝 0");
    assertThat(row("教室翻修")).containsText("湖滨县教育局");
    assertThat(row("教室翻修")).containsText("2024");

    upload("教室.csv", FORM.formatted("教室翻修", "48"));

    assertThat(form("教室翻修")).containsText("更新");
    assertThat(form("教室翻修").locator(".changes tbody tr")).hasText("指标 2 · 得分E75048");
    assertThat(row("教室翻修")).hasCount(1);
  }

  @Test
  void saysWhatIsDoubtfulAboutAForm() {
    upload("年度.csv", FORM.formatted("年度不明", "50").replace("（2024年度）", ""));

    assertThat(job()).containsText("新增 1，更新 0，无变化 0，拒绝 0；疑点 2");
    assertThat(form("年度不明")).containsText("需说明 表中没有写明年度。");
    assertThat(form("年度不明")).containsText("与已有模板都不相似，已按通用方式读取。");
  }

  @Test
  void readsTheSameFilesAgainOnceTheClerkHasSaidWhatTheHeadingsMean() {
    upload("校门.csv", GUESSED.formatted("校门改造", "兴隆县第二小学", "考核基准", "落实数值"));
    assertThat(guess("考核基准")).containsText("校门.csv Sheet1 D4");
    assertThat(meaning("考核基准")).hasValue("TARGET");
    assertThat(button("按已确认的含义重新读取这些文件")).hasCount(0);

    confirmButton("考核基准").dblclick();
    assertThat(guess("考核基准")).containsText("已记住：在河北省承德市兴隆县的表中，“考核基准”为“年度指标值”，从下次上传起生效。");
    meaning("落实数值").selectOption("DEVIATION");
    confirmButton("落实数值").click();
    assertThat(guess("落实数值")).containsText("“落实数值”为“偏差原因及改进措施”");
    meaning("落实数值").selectOption("ATTRIBUTE");
    confirmButton("落实数值").click();
    assertThat(guess("落实数值")).containsText("“落实数值”为“不作字段，按原标题保留”");
    button("按已确认的含义重新读取这些文件").click();

    assertThat(form("校门改造")).containsText("指标 1 · 实际完成值");
    assertThat(page.locator(".guess")).hasCount(0);
  }

  @Test
  void asksForTheRegionOfFormsThatDoNotSayIt() {
    view("上传");
    checkFirst().uncheck();
    page.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              payload("围墙.csv", GUESSED.formatted("围墙加固", "第二小学", "考核线", "兑现数")),
              payload("水塔.csv", GUESSED.formatted("水塔改造", "滦平县第二小学", "考核线", "兑现数"))
            });
    assertThat(job()).containsText("围墙.csv 中有的表看不出属于哪个地区");
    assertThat(confirmButton("考核线")).hasCount(1);

    expectedComplaints.add(REFUSED);
    page.getByLabel("六位行政区划代码").fill("999999");
    button("按此地区重新读取").click();
    assertThat(job()).containsText("没有“999999”");
    page.getByLabel("六位行政区划代码").fill("130822");
    button("按此地区重新读取").click();

    assertThat(form("围墙加固").locator(".changes")).containsText("地区");
    assertThat(job()).not().containsText("水塔");
    confirmButton("考核线").click();
    assertThat(guess("考核线")).containsText("已记住：在河北省承德市兴隆县的表中");
  }

  @Test
  void saysWhyAHeadingCannotBeConfirmed() {
    upload("礼堂.csv", GUESSED.formatted("礼堂改造", "宽城满族自治县第二小学", "考核基准", "落实数值"));
    assertThat(guess("考核基准")).isVisible();
    page.route("**/graphql", route -> route.abort());

    confirmButton("考核基准").click();

    assertThat(guess("考核基准")).containsText("无法连接服务。");
    assertThat(button("按已确认的含义重新读取这些文件")).hasCount(0);
  }

  @Test
  void givesTheWorkbookBackWithRemarks() {
    upload("还回.csv", FORM.formatted("还回一例", "50"));
    Locator link = page.getByText("下载批注后的工作簿");

    Download download = page.waitForDownload(link::click);

    assertThat(download.suggestedFilename()).isEqualTo("还回 批注.xlsx");
    assertThat(download.failure()).isNull();
  }

  @Test
  void checksFirstAndStoresTheSameFilesOnceConfirmed() {
    view("上传");
    checkFirst().check();
    page.locator("#files")
        .setInputFiles(payload("操场.csv", FORM.formatted("操场翻修", "50") + LEFT_OVER));

    assertThat(job()).containsText("完成 (仅检查，未保存)");
    assertThat(form("操场翻修")).containsText("提示 从实施单位和主管部门的名称无法确定行政区划。");
    assertThat(form("操场翻修")).containsText("1 个单元格未能归类： G10 “待核”");
    assertThat(button("撤销本次导入")).hasCount(0);
    assertThat(row("操场翻修")).hasCount(0);
    view("上传");
    button("保存这些结果").click();

    assertThat(job()).containsText("完成 · 表 1：新增 1");
    page.getByText("查看这些项目").click();
    assertThat(page.locator("#rows th")).hasText(new String[] {"操场翻修"});
  }

  @Test
  void readsTheWorkbooksOfAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("二月"));
    Files.writeString(folder.resolve("一.csv"), FORM.formatted("一月项目", "50"));
    Files.writeString(folder.resolve("二月/二.csv"), FORM.formatted("二月项目", "50"));
    Files.writeString(folder.resolve("~$一.xlsx"), "left by an office program");
    Files.writeString(folder.resolve("说明.txt"), "no workbook");
    view("上传");
    checkFirst().uncheck();

    page.locator("#folder").setInputFiles(folder);

    assertThat(job()).containsText("完成 · 表 2：新增 2，更新 0，无变化 0，拒绝 0");
    assertThat(form("二月项目")).containsText("新增");
  }

  @Test
  void showsTheCellOfAFindingAmongItsNeighbours() {
    upload("体育馆.csv", FORM.formatted("体育馆翻修", "48") + LEFT_OVER);

    form("体育馆翻修").getByLabel("查看单元格 G10 及其周围").click();

    Locator sheet = page.locator("table.sheet");
    assertThat(sheet.locator(".marked")).hasText("待核");
    assertThat(sheet.locator("thead")).hasText("CDEFGHIJK");
    assertThat(sheet.locator("tbody tr").nth(1)).hasText("8100");
    form("体育馆翻修").getByLabel("查看单元格 G10 及其周围").click();
    assertThat(sheet).hasCount(0);
  }

  @Test
  void showsHowFarAnUploadIs() {
    page.route("**/imports", route -> {});

    upload("慢.csv", FORM.formatted("很慢的项目", "50"));

    assertThat(job().getByRole(AriaRole.PROGRESSBAR)).hasCount(2);
    assertThat(job()).containsText("慢.csv");
    page.unrouteAll();
  }

  @Test
  void showsImportsOfBeforeAndUndoesThem() {
    upload("旗杆.csv", FORM.formatted("旗杆翻修", "50"));
    assertThat(job()).containsText("完成");
    Locator latest = page.locator(".history tbody tr").first();
    assertThat(latest).containsText("旗杆.csv完成1100");

    latest.getByRole(AriaRole.LINK).click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("的导入");
    page.reload();
    assertThat(page.locator("#imports .form")).containsText("旗杆翻修");
    page.onceDialog(dialog -> dialog.accept());
    button("撤销本次导入").click();

    assertThat(page.locator("#imports")).containsText("已撤销 1 个项目，保留 0 个");
    page.getByText("返回上传").click();
    assertThat(latest).containsText("已撤销");
    assertThat(row("旗杆翻修")).hasCount(0);
  }

  @Test
  void undoesAnImportOnceConfirmed() {
    upload("跑道.csv", FORM.formatted("跑道翻修", "50"));
    assertThat(row("跑道翻修")).hasCount(1);

    view("上传");
    page.onceDialog(dialog -> dialog.dismiss());
    button("撤销本次导入").click();
    assertThat(button("撤销本次导入")).isEnabled();
    assertThat(row("跑道翻修")).hasCount(1);
    view("上传");

    page.onceDialog(dialog -> dialog.accept());
    button("撤销本次导入").click();

    assertThat(job()).containsText("已撤销 · 表 1：新增 1");
    assertThat(job()).containsText("已撤销 1 个项目，保留 0 个，未能撤销 0 个");
    assertThat(button("撤销本次导入")).hasCount(0);
    assertThat(row("跑道翻修")).hasCount(0);
  }

  @Test
  void saysWhatAnUndoneImportLeaves() {
    upload("食堂.csv", FORM.formatted("食堂翻修", "50"));
    assertThat(job()).containsText("新增 1");
    try (Page other = context.newPage()) {
      other.navigate(address("/#/upload"));
      other.getByLabel("先检查").uncheck();
      other.locator("#files").setInputFiles(payload("食堂.csv", FORM.formatted("食堂翻修", "47")));
      assertThat(other.locator("#import")).containsText("更新 1");
    }
    page.onceDialog(dialog -> dialog.accept());

    button("撤销本次导入").click();

    assertThat(job()).containsText("已撤销 0 个项目，保留 1 个");
    assertThat(job()).containsText("项目“食堂翻修”");
    button("English").click();
    assertThat(job()).containsText("was changed later: its revision 2 was made by import");
    assertThat(button("Undo this import")).isEnabled();
  }

  @Test
  void saysInBothLanguagesWhatIsWrongWithAFile() {
    upload("说明.pdf", "%PDF-1.7");

    assertThat(job()).containsText("说明.pdf: 这是 PDF");

    button("English").click();

    assertThat(job()).containsText("说明.pdf: This is a PDF");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Upload forms");
  }

  @Test
  void saysTheSameInBothLanguages() {
    Object texts =
        page.evaluate(
            """
            async () => {
              const keys = (texts) => Object.entries(texts).flatMap(([key, text]) =>
                  typeof text === 'object' ? [key, ...keys(text)] : `${key} ${typeof text}`);
              const [{ zh }, { en }] = await Promise.all(
                  ['zh', 'en'].map((it) => import(`/shell/texts/${it}.js`)));
              return [keys(zh), keys(en)];
            }
            """);

    assertThat((List<?>) texts).hasSize(2);
    assertThat(((List<?>) texts).get(0)).isEqualTo(((List<?>) texts).get(1));
  }

  @Test
  void fitsAPhone() {
    page.setViewportSize(390, 844);
    String heading = "本年度根据上级下达的任务分解以后应当达到的考核基准数值要求";
    upload("很长.csv", GUESSED.formatted("很长的名称".repeat(12), "兴隆县第一小学", heading, "落实数值"));

    assertThat(confirmButton(heading)).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(row("很长的名称")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void graphiQlRunsItsFirstQuery() {
    upload("图书.csv", FORM.formatted("图书采购", "50"));
    assertThat(job()).containsText("完成");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("GraphiQL")).click();
    page.locator(".graphiql-execute-button").click();

    assertThat(page.locator(".result-window")).containsText("\"data\"");
    assertThat(page.locator(".result-window")).containsText("totalCount");
  }

  private Locator form(String name) {
    return job().locator(".form").filter(new Locator.FilterOptions().setHasText(name));
  }

  private Locator guess(String heading) {
    return page.locator(".guess").filter(new Locator.FilterOptions().setHasText(heading));
  }

  private Locator meaning(String heading) {
    return guess(heading).getByRole(AriaRole.COMBOBOX);
  }

  private Locator confirmButton(String heading) {
    return guess(heading).getByRole(AriaRole.BUTTON);
  }
}

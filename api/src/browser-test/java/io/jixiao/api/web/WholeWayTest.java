package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole way of a clerk and of a reviewer with the sample workbooks, at a desk in Chinese and on
 * a phone in English.
 */
class WholeWayTest extends BrowserTest {
  private static final Pattern ID = Pattern.compile("#/project/([0-9a-zA-Z-]+)");

  /** What somebody looks at the page with. */
  enum Screen {
    DESK(1280, 900, "zh"),
    PHONE(390, 844, "en");

    private final int width;
    private final int height;
    private final String language;

    Screen(int width, int height, String language) {
      this.width = width;
      this.height = height;
      this.language = language;
    }
  }

  @Autowired StoreFixture store;

  private Screen screen = Screen.DESK;

  @ParameterizedTest
  @EnumSource
  void ofAClerk(Screen with) {
    begin(with);
    uploadsSamples();
    assertThat(job()).containsText(said("upload.dryRunNote"));
    assertThat(job().locator(".form")).not().hasCount(0);
    page.getByText(said("upload.commit")).click();
    assertThat(job()).not().containsText(said("upload.dryRunNote"));
    assertThat(job()).containsText(said("upload.statuses.SUCCEEDED"));

    Download annotated =
        page.waitForDownload(() -> job().getByText(said("upload.annotated")).click());
    assertThat(sizeOf(annotated)).isPositive();
    job().getByText(said("upload.itsProjects")).click();
    assertThat(page.locator("#rows tr")).not().hasCount(0);
    int stored = page.locator("#rows tr").count();
    uploadsSamples();
    assertThat(job()).containsText(said("words.outcomes.UNCHANGED"));
    assertThat(page.getByText(said("upload.commit"))).isVisible();
    fits();

    page.locator(".history tbody tr")
        .filter(new Locator.FilterOptions().setHasNotText(said("upload.dryRunNote")))
        .first()
        .getByRole(AriaRole.LINK)
        .click();
    page.onceDialog(dialog -> dialog.accept());
    page.locator("#imports").getByText(said("upload.undo"), exactly()).click();
    assertThat(page.locator("#imports")).containsText(said("upload.statuses.UNDONE"));
    view(said("shell.views.projects"));
    assertThat(page.locator("#projects .note")).containsText(said("projects.none"));
    assertThat(stored).isGreaterThan(10);
    fits();
  }

  @ParameterizedTest
  @EnumSource
  void ofAReviewer(Screen with) {
    begin(with);
    uploadsSamples();
    page.getByText(said("upload.commit")).click();
    assertThat(job()).containsText(said("upload.statuses.SUCCEEDED"));

    view(said("shell.views.findings"));
    Locator finding = page.locator("#finding-groups > li").first();
    finding.getByRole(AriaRole.LINK).click();
    Locator project = page.locator("#project");
    assertThat(project.getByRole(AriaRole.HEADING).first()).isVisible();
    project.getByLabel(said("project.policy")).selectOption("below-target-zero");
    assertThat(page).hasURL(Pattern.compile(".*policy=below-target-zero.*"));
    Locator doubt = project.locator(".finding").first();
    doubt.getByText(said("findings.decide.ACCEPTED"), exactly()).click();
    assertThat(doubt).containsText(said("words.decisions.ACCEPTED"));
    fits();

    view(said("shell.views.compare"));
    assertThat(page.locator("#compare canvas")).hasCount(4);
    page.locator("#compare tbody a").first().click();
    assertThat(page.locator("#rows tr")).not().hasCount(0);
    fits();

    view(said("shell.views.what-if"));
    Locator whatIf = page.locator("#what-if");
    assertThat(whatIf.getByText(said("whatIf.groups.grades")).first()).isVisible();
    page.navigate(address("/#/what-if?grades.excellent=97"));
    assertThat(whatIf.getByText(said("whatIf.backAll"))).isVisible();
    assertThat(whatIf.locator("a[href^='#/project/']").first()).hasAttribute("href", ID);
    fits();

    view(said("shell.views.templates"));
    Download empty =
        page.waitForDownload(
            () -> page.locator("#templates tbody tr").first().locator("a[download]").click());
    assertThat(sizeOf(empty)).isPositive();
  }

  private void begin(Screen with) {
    store.clear();
    screen = with;
    page.setViewportSize(with.width, with.height);
    page.evaluate("language => localStorage.setItem('language', language)", with.language);
    page.reload();
    view(said("shell.views.upload"));
  }

  private void uploadsSamples() {
    view(said("shell.views.upload"));
    page.locator("#files")
        .setInputFiles(
            SampleWorkbooks.all().stream()
                .map(each -> new FilePayload(each.name(), "application/zip", each.bytes()))
                .toArray(FilePayload[]::new));
    assertThat(job()).containsText(said("upload.statuses.SUCCEEDED"));
  }

  /** What the page says in the language of the screen. */
  private String said(String key) {
    return (String)
        page.evaluate(
            """
            async ([language, key]) => {
              const { [language]: texts } = await import(`/shell/texts/${language}.js`);
              return key.split('.').reduce((part, name) => part[name], texts);
            }
            """,
            List.of(screen.language, key));
  }

  private void fits() {
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width);
  }

  private static long sizeOf(Download file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}

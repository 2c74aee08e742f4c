package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.StoreFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The service, whose store each class begins without projects, in Debian's Chromium. What a page
 * asks for outside of the service fails the test, and so does an error in its script.
 */
@ApiTest
abstract class BrowserTest {

  /** How Chromium says that a test let no request through. */
  private static final String CUT_BY_A_TEST = "Failed to load resource: net::ERR_FAILED";

  /** How Chromium says that the service refused what was sent to it. */
  static final String REFUSED =
      "Failed to load resource: the server responded with a status of 400 ()";

  /** Of all tests, since a browser that has seen the page opens it in half the time. */
  static BrowserContext context;

  @LocalServerPort int port;

  Page page;

  /** Addresses outside the service that the page asked for. */
  private final List<String> outside = new CopyOnWriteArrayList<>();

  /** Errors in scripts, and what a strict policy or a missing file writes to the console. */
  final List<String> complaints = new CopyOnWriteArrayList<>();

  final List<String> expectedComplaints = new ArrayList<>();

  @BeforeAll
  static void start(@Autowired StoreFixture store) {
    store.clear();
    context = Chromium.context();
  }

  @BeforeEach
  void open() {
    page = context.newPage();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address("/"))) {
            outside.add(request.url());
          }
        });
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(address("/"));
  }

  @AfterEach
  void close() {
    if (page.url().startsWith(address("/"))) {
      page.evaluate("localStorage.clear()");
    }
    page.close();
    assertThat(outside).isEmpty();
    complaints.removeIf(CUT_BY_A_TEST::equals);
    assertThat(complaints).isEqualTo(expectedComplaints);
  }

  /** A view by its name in the navigation. */
  void view(String name) {
    page.getByRole(AriaRole.NAVIGATION)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  void upload(String name, String content) {
    view("上传");
    checkFirst().uncheck();
    page.locator("#files").setInputFiles(payload(name, content));
  }

  Locator checkFirst() {
    return page.getByLabel("先检查，确认后再保存");
  }

  static FilePayload payload(String name, String content) {
    return new FilePayload(name, "application/octet-stream", content.getBytes(UTF_8));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator job() {
    return page.locator("#import");
  }

  /** Of the table of projects, which is shown for it. */
  Locator row(String name) {
    view("项目");
    return page.locator("#rows tr").filter(new Locator.FilterOptions().setHasText(name));
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}

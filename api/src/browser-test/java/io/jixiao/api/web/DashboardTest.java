package io.jixiao.api.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import io.jixiao.api.store.StoreFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The page of the dashboard builder's document: as it stands there, from elsewhere. */
@TestPropertySource(properties = "jixiao.token=secret")
class DashboardTest extends BrowserTest {
  private static final Pattern PAGE = Pattern.compile("(?s)```html\n(.*?)```");
  private static final int MOST_LINES = 60;

  @TempDir static Path pages;

  private static HttpServer elsewhere;

  @Autowired StoreFixture store;

  @DynamicPropertySource
  static void origins(DynamicPropertyRegistry registry) {
    try {
      elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    registry.add("jixiao.origins", () -> "null," + origin());
  }

  @AfterAll
  static void stopElsewhere() {
    elsewhere.stop(0);
  }

  /** Another page than the service's own, which is out of reach without the token. */
  @Override
  @BeforeEach
  void open() {
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    store.clear();
    store.put("all", form().department("教育局").named("校舍维修").scored(90).project());
    store.put("all", form().department("公安局").named("办案业务费").scored(97).project());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DASHBOARD.md", "DASHBOARD.zh-CN.md"})
  void comparesDepartmentsAsAnOpenedFile(String document) throws IOException {
    page.navigate(saved(document, "secret").toUri().toString());

    assertThat(rows()).hasCount(2);
    assertThat(rows().first().locator("td"))
        .hasText(new String[] {"公安局", "1", "97.00", "97.00–97.00", "77.1%", "734.00", " 100.0%"});
  }

  @Test
  void comparesDepartmentsFromAWebServer() throws IOException {
    Path file = saved("DASHBOARD.md", "secret");
    byte[] html = Files.readAllBytes(file);
    elsewhere.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    elsewhere.start();

    page.navigate(origin() + "/dashboard.html");

    assertThat(rows()).hasCount(2);
  }

  @Test
  void saysWhenTheServiceRefuses() throws IOException {
    page.navigate(saved("DASHBOARD.md", "wrong").toUri().toString());

    assertThat(page.locator("#note")).containsText("Not read: ");
    assertThat(page.locator("#note")).containsText("访问令牌");
    expectedComplaints.add("Failed to load resource: the server responded with a status of 401 ()");
  }

  private static String origin() {
    return "http://127.0.0.1:" + elsewhere.getAddress().getPort();
  }

  /**
   * With the service of this test in the place of the usual one, as its reader would fill it in.
   */
  private Path saved(String document, String token) throws IOException {
    Matcher html = PAGE.matcher(Files.readString(Path.of("docs", document)));
    assertThat(html.find()).isTrue();
    assertThat(html.group(1).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    String filled =
        html.group(1)
            .replace("'http://127.0.0.1:8080'", "'" + address("") + "'")
            .replace("TOKEN = ''", "TOKEN = '" + token + "'");
    assertThat(filled).contains(address("")).contains("'" + token + "'");
    return Files.writeString(pages.resolve("dashboard.html"), filled);
  }

  private Locator rows() {
    return page.locator("#rows tr");
  }
}

package io.jixiao.api.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.jixiao.api.Patience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, started once for all tests of a process, and ended with it. Without what draws
 * windows, where that package is: pages come in half the time of the processors.
 */
final class Chromium {
  private static final List<Path> EXECUTABLES =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private static final BrowserContext CONTEXT = newContext();

  private Chromium() {}

  static BrowserContext context() {
    return CONTEXT;
  }

  private static BrowserContext newContext() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Patience.TIME.toMillis());
    BrowserContext context =
        launch()
            .newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
    context.setDefaultTimeout(Patience.TIME.toMillis());
    return context;
  }

  private static Browser launch() {
    // Its driver, and with it the browser, ends when this process does.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(
                    EXECUTABLES.stream().filter(Files::exists).findFirst().orElseThrow())
                .setArgs(List.of("--no-sandbox")));
  }
}

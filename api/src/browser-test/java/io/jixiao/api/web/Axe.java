package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What keeps people with disabilities from using a page, as far as axe finds it. */
final class Axe {
  private static final String SERIOUS =
      """
      async () => {
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
      }
      """;

  private Axe() {}

  /** Those that are serious or worse, each with the element. */
  @SuppressWarnings("unchecked") // the script's own answer
  static List<String> violations(Page page) throws IOException {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(script());
    }
    return (List<String>) page.evaluate(SERIOUS);
  }

  private static String script() throws IOException {
    try (InputStream file = requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}

package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The files of the pages, as a browser comes to them: by what HTML, styles and scripts name. */
@WebMvcTest({PageController.class, PageConfiguration.class})
class PageFilesTest {
  private static final Pattern IN_HTML = Pattern.compile("(?:href|src)=\"(/[^\"#]+)\"");
  private static final Pattern IN_SCRIPTS =
      Pattern.compile("(?:from |import |import\\()'([./][^']+)'");
  private static final Pattern VIEW =
      Pattern.compile("(?m)^  '?([a-z-]+)'?: \\{(?:.*folder: '([a-z-]+)')?.*},$");
  private static final String FOLDER = "/[0-9a-f]{16}";
  private static final String VIEWS = "/shell/views.js";

  @Autowired MockMvcTester http;

  @Test
  void areThereAndAreAllNamed() throws IOException {
    Set<String> found = new TreeSet<>();
    Deque<String> toSee = new ArrayDeque<>(List.of("/", "/index.html", "/graphiql/index.html"));
    while (!toSee.isEmpty()) {
      String path = toSee.pop();
      if (found.add(path.replaceFirst("^" + FOLDER, ""))) {
        named(path).forEach(toSee::push);
      }
    }

    assertThat(found).contains("/webjars/graphiql/graphiql.min.js").containsAll(own());
  }

  /** A page is never made of files of two versions, and asks for none that a browser has. */
  @Test
  void areKeptByBrowsersUnderAnAddressThatNamesWhatIsInThem() throws IOException {
    MvcTestResult page = http.get().uri("/").exchange();
    assertThat(page).hasHeader("Cache-Control", "no-cache");
    List<String> named = named("/").filter(path -> path.matches(".*\\.(css|js)")).toList();
    assertThat(named).hasSizeGreaterThan(10).allMatch(path -> path.matches(FOLDER + "/.*"));

    for (String path : named) {
      MvcTestResult file = http.get().uri(path).exchange();
      assertThat(file)
          .as(path)
          .hasStatusOk()
          .hasHeader("Cache-Control", "max-age=31536000, private, immutable");
      assertThat(http.get().uri(path.replaceFirst(FOLDER, "")))
          .body()
          .as(path)
          .isEqualTo(file.getResponse().getContentAsByteArray());
    }
    assertThat(http.get().uri("/0123456789abcdef/shell/page.js")).hasStatus(404);
  }

  /** By their content: all files of the jar are of one date, whatever version they are of. */
  @Test
  void areAskedForEachTimeButSentOnlyWhenTheyChanged() {
    for (String path :
        List.of("/", "/index.html", "/shell/page.js", "/echarts/echarts.esm.min.js")) {
      MvcTestResult first = http.get().uri(path).exchange();
      String tag = first.getResponse().getHeader("ETag");

      assertThat(first).as(path).hasStatusOk().doesNotContainHeader("Last-Modified");
      assertThat(tag).as(path).startsWith("W/\"");
      assertThat(http.get().uri(path).header("If-None-Match", tag)).as(path).hasStatus(304);
    }
    assertThat(http.get().uri("/shell/page.js")).hasHeader("Cache-Control", "no-cache");
  }

  private Stream<String> named(String path) throws IOException {
    MvcTestResult answer = http.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    String text = answer.getResponse().getContentAsString(UTF_8);
    if (path.endsWith("/") || path.endsWith(".html")) {
      return IN_HTML.matcher(text).results().map(it -> it.group(1));
    }
    if (path.startsWith("/webjars/") || path.contains("/echarts/") || !path.endsWith(".js")) {
      return Stream.empty();
    }
    Stream<String> imported =
        IN_SCRIPTS
            .matcher(text)
            .results()
            .map(it -> URI.create(path).resolve(it.group(1)).getPath());
    Stream<String> views =
        VIEW.matcher(path.endsWith(VIEWS) ? text : "")
            .results()
            .map(
                it ->
                    path.replace(VIEWS, "/")
                        + (it.group(2) == null ? it.group(1) : it.group(2))
                        + "/view.js");
    return Stream.concat(imported, views);
  }

  private static List<String> own() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
    return Stream.of(files).map(PageFilesTest::path).toList();
  }

  private static String path(Resource file) {
    try {
      return file.getURI().toString().replaceFirst("^.*/static/", "/");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

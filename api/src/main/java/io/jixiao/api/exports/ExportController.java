package io.jixiao.api.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.api.store.queries.QueryStore;
import io.jixiao.api.web.ProblemException;
import io.jixiao.importer.table.TableWriter;
import io.jixiao.importer.table.TooManyRowsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the rows of saved queries. They are written by the thread of the request: a reader who is
 * slow to take them holds up nobody else's, and what fails after the first bytes breaks the
 * connection off, so that no part of a table is taken for the whole.
 */
@RestController
@EnableConfigurationProperties(ExportProperties.class)
class ExportController {
  private final QueryStore store;
  private final Queries queries;
  private final RowAnswers answers;
  private final JsonMapper json;
  private final int atOnce;
  private final Semaphore places;

  ExportController(
      QueryStore store,
      Queries queries,
      RowAnswers answers,
      JsonMapper json,
      ExportProperties properties) {
    this.store = store;
    this.queries = queries;
    this.answers = answers;
    this.json = json;
    this.atOnce = properties.atOnce();
    this.places = new Semaphore(atOnce);
  }

  /**
   * @param file name of the query with the ending of a format
   */
  @GetMapping("/queries/{file}")
  void rows(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!places.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      throw ExportProblems.busy(atOnce);
    }
    try {
      answer(file, request, response);
    } finally {
      places.release();
    }
  }

  private void answer(String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RowFormat format = RowFormat.of(file).orElseThrow(() -> ExportProblems.unknownFormat(file));
    String name = format.name(file);
    RowPlan whole = queries.plan(store.find(name).orElseThrow(() -> ExportProblems.unknown(name)));
    Map<String, String[]> given = request.getParameterMap();
    RowRequest asked = ParameterReader.read(whole, given, queries.schema(), json);
    RowPlan plan = whole.with(asked.columns());
    RowStream rows = RowStream.open(plan, asked, answers);
    response.setContentType(format.contentType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.disposition(name).toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    String following = rows.following();
    if (following != null) {
      response.setHeader(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(link(given, following)));
    }
    if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
      write(plan, rows, format, response);
    }
  }

  private void write(RowPlan plan, RowStream rows, RowFormat format, HttpServletResponse response)
      throws IOException {
    try (TableWriter table = format.table(plan.headings(), response.getOutputStream(), json)) {
      rows.writeTo(table);
      table.finish();
    } catch (TooManyRowsException tooMany) {
      throw withdrawn(response, ExportProblems.tooManyRows(tooMany.most()));
    } catch (ProblemException refused) {
      throw withdrawn(response, refused);
    }
  }

  /**
   * The problem as the answer, where nothing has been sent yet; a workbook is sent only at its end.
   */
  private static RuntimeException withdrawn(
      HttpServletResponse response, ProblemException problem) {
    if (response.isCommitted()) {
      return new IllegalStateException("rows broke off", problem);
    }
    response.resetBuffer();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    response.setHeader(HttpHeaders.LINK, null);
    return problem;
  }

  /**
   * The same request for the next page. It has no host and path of its own: those that the service
   * sees need not be those that a client behind a proxy has to ask for.
   */
  private static String link(Map<String, String[]> given, String after) {
    Stream<String> same =
        given.entrySet().stream()
            .filter(each -> !each.getKey().equals(RowPaging.AFTER))
            .flatMap(each -> Arrays.stream(each.getValue()).map(text -> pair(each.getKey(), text)));
    return Stream.concat(same, Stream.of(pair(RowPaging.AFTER, after)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + '=' + URLEncoder.encode(value, UTF_8);
  }
}

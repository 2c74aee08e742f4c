package io.jixiao.api.comparison;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.jixiao.api.JixiaoApplication;
import io.jixiao.api.benchmark.GeneratedProjects;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long six queries take through HTTP and GraphQL, beside the driver alone asking the store for
 * the same documents, by turns in one process; the ratios are medians of the rounds' ratios. For
 * the comparisons that is one question for what they sum up and group by, whatever the service
 * remembers of it. On {@code -Dprojects=…} generated projects, in the embedded store of {@code
 * -Djixiao.data=…} where it has so many already, else in a new one.
 */
class ComparisonBenchmark {
  private static final int PROJECTS = Integer.getInteger("projects", 10_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 21);
  private static final long SECONDS_OF_WARM_UP = 10;
  private static final int CLIENTS = 16;
  private static final long SECONDS_OF_CLIENTS = 5;
  private static final double AIM_OF_COMPARISONS = 1.1;
  private static final double AIM_OF_PAGES = 2;

  private static final String DEPARTMENTS = "by department";
  private static final String LEVELS = "by region, year and level 1";
  private static final String YEARS = "years by region";
  private static final List<Integer> OF_YEARS = List.of(2022, 2023, 2024);

  /** The fields by which each comparison groups. */
  private static final Map<String, Bson> COMPARED =
      Map.of(
          DEPARTMENTS,
          include("project.department.name", "project.department.code"),
          LEVELS,
          include("project.regionCode", "project.fiscalYear"),
          YEARS,
          include("project.regionCode", "project.fiscalYear"));

  private static final String INDICATOR =
      "name level1 level2 target {text value unit operator} actual {text value unit} attainment met"
          + " weight ";

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void timesAgainstTheDriverAlone() throws Exception {
    String data = System.getProperty("jixiao.data");
    SpringApplication application =
        new SpringApplication(JixiaoApplication.class, StoreQuestions.class);
    try (ConfigurableApplicationContext service =
        application.run(
            "--server.port=0",
            "--jixiao.samples=false",
            "--logging.level.io.jixiao=warn",
            "--jixiao.data="
                + (data == null ? Files.createTempDirectory("benchmark-data") : Path.of(data)))) {
      URI address =
          URI.create(
              "http://127.0.0.1:"
                  + service.getEnvironment().getRequiredProperty("local.server.port"));
      MongoDatabase database = service.getBean(MongoDatabaseFactory.class).getMongoDatabase();
      if (database.getCollection("projects").estimatedDocumentCount() < PROJECTS) {
        new GeneratedProjects(address).upload(PROJECTS, done -> {});
      }
      print(
          "%n%,d projects; %d rounds after %d s, %d processors, heap %d MB; milliseconds",
          database.getCollection("projects").countDocuments(),
          ROUNDS,
          SECONDS_OF_WARM_UP,
          Runtime.getRuntime().availableProcessors(),
          Runtime.getRuntime().maxMemory() >> 20);
      print("%-36s |  driver | GraphQL | ratio |          aim | requests/s of %d", "", CLIENTS);
      StoreQuestions questions = service.getBean(StoreQuestions.class);
      queries(database)
          .forEach(
              (name, query) -> {
                HttpRequest request = request(address, query);
                Bson compared = COMPARED.get(name);
                if (compared == null) {
                  List<BsonDocument> asked = questions.during(() -> ask(request));
                  Runnable driver =
                      () -> assertThat(StoreQuestions.again(database, asked)).isPositive();
                  measure(name, request, driver, AIM_OF_PAGES);
                } else {
                  Bson years = name.equals(YEARS) ? in("project.fiscalYear", OF_YEARS) : empty();
                  Runnable driver =
                      () -> assertThat(figures(database, years, compared)).isPositive();
                  measure(name, request, driver, AIM_OF_COMPARISONS);
                }
              });
    }
  }

  private static Map<String, String> queries(MongoDatabase database) {
    Document one = database.getCollection("projects").find().first();
    assertThat(one).isNotNull();
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put(
        "one project in full",
        "{project(id: \""
            + one.getString("_id")
            + "\") {id name fiscalYear regionName department {name} implementingUnit {name} goal"
            + " {expected actual} funds {label kind adjustedBudget {text yuan} executed {text yuan}"
            + " executionRate {value} score} indicators {"
            + INDICATOR
            + "score deviationReason} reported {score grade} findings {code severity message {zh}}"
            + " scorecard {total grade items {rule earned explanation {zh}}} cells {path cell}}}");
    queries.put(
        "page of 100 with indicators",
        "{projects(first: 100) {edges {node {id name fiscalYear reported {score} indicators {"
            + INDICATOR
            + "score}}} pageInfo {hasNextPage endCursor}}}");
    queries.put(
        "page of 100 rows of indicators",
        "{indicators(first: 100, orderBy: {field: ID}) {edges {node {projectName fiscalYear"
            + " regionCode "
            + INDICATOR
            + "reported}} pageInfo {hasNextPage endCursor}}}");
    String figures =
        "projectCount indicatorCount metShare executed executionRate reported {average median q1 q3}"
            + " recomputed {average median} grades {reported {grade count}} findings {error warning}";
    queries.put(DEPARTMENTS, groups("DEPARTMENT", figures));
    queries.put(LEVELS, groups("REGION, FISCAL_YEAR, LEVEL1", figures));
    queries.put(
        YEARS,
        "{compareYears(by: [REGION], years: "
            + OF_YEARS
            + ") {keys {value} years {fiscalYear"
            + " group {"
            + figures
            + "}} changes {from to executionRate metShare}}}");
    return queries;
  }

  private static String groups(String by, String figures) {
    return "{compareGroups(by: [%s], first: 100) {edges {node {keys {value label} %s}}}}"
        .formatted(by, figures);
  }

  private HttpRequest request(URI address, String query) {
    return HttpRequest.newBuilder(address.resolve("/graphql"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query))))
        .build();
  }

  /** How many projects the driver finds, reading what a comparison sums up and groups by. */
  private static int figures(MongoDatabase database, Bson filter, Bson keys) {
    return database
        .getCollection("projects", RawBsonDocument.class)
        .find(filter)
        .projection(fields(include("rollup.figures", "findingCounts", "project.template.id"), keys))
        .batchSize(1000)
        .into(new ArrayList<>())
        .size();
  }

  private void measure(String name, HttpRequest request, Runnable driverAlone, double aim) {
    List<Double> driver = new ArrayList<>();
    List<Double> service = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_WARM_UP);
    while (ratios.size() < ROUNDS) {
      double bare = millis(driverAlone);
      double whole = millis(() -> ask(request));
      if (System.nanoTime() - warm >= 0) {
        driver.add(bare);
        service.add(whole);
        ratios.add(whole / bare);
      }
    }
    double ratio = median(ratios);
    print(
        "%-36s | %7.1f | %7.1f | %5.2f | %3.1f %8s | %7.1f",
        name,
        median(driver),
        median(service),
        ratio,
        aim,
        ratio <= aim ? "met" : "NOT met",
        perSecond(request));
  }

  private void ask(HttpRequest request) {
    try {
      String answer = client.send(request, BodyHandlers.ofString()).body();
      assertThat(answer).doesNotContain("\"errors\"").contains("\"data\"");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private double perSecond(HttpRequest request) {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    AtomicInteger answers = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(SECONDS_OF_CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      clients.execute(
          () -> {
            while (System.nanoTime() - end < 0) {
              ask(request);
              answers.incrementAndGet();
            }
          });
    }
    clients.shutdown();
    try {
      assertThat(clients.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return answers.get() / ((System.nanoTime() - start) / 1e9);
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  private static void print(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
    System.out.flush();
  }
}

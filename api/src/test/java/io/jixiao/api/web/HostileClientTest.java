package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.exports.FakeRows;
import io.jixiao.api.graphql.RawGraphQl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Clients that mean harm, over real connections, and an honest one beside them. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "jixiao.samples=false",
      "jixiao.queries.time=PT6S",
      "jixiao.exports.at-once=" + HostileClientTest.AT_ONCE,
      "jixiao.connections.slowest=1MB",
      "jixiao.connections.patience=PT4S",
      // Long enough that an honest client of a machine that stands still for a while is heard.
      "server.tomcat.connection-timeout=10s",
      FakeRows.SCHEMA,
      FakeRows.ON
    })
class HostileClientTest {
  static final int AT_ONCE = 5;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HONEST = "{projects(first: 20) {edges {node {id name}}}}";

  /** Not much, so that the service notices soon that nobody reads; room for a packet at least. */
  private static final int RECEIVED_AHEAD = 128 * 1024;

  @TempDir static Path data;

  @LocalServerPort int port;

  private final List<Socket> sockets = new ArrayList<>();

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  @BeforeEach
  void warm() {
    answer(HONEST);
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** Each with the code that it is refused with; none where it is answered, being bounded. */
  private static Map<String, String> attacks() {
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put(
        query("{projects {edges {node {" + "otherYears {".repeat(30) + "id" + "}".repeat(34)),
        "QUERY_TOO_DEEP");
    attacks.put(
        query("{projects(first: 500) {edges {node {otherYears {otherYears {id}}}}}}"),
        "QUERY_TOO_COSTLY");
    attacks.put(
        query(many(1000, i -> "a%d: projects {totalCount}".formatted(i))), "QUERY_TOO_COSTLY");
    attacks.put(query(many(1000, i -> "a%d: __typename".formatted(i))), "");
    attacks.put(query(many(3000, i -> "__typename @include(if: true)")), "INVALID_SYNTAX");
    attacks.put(query(many(5000, i -> "a: __typename")), "INVALID_SYNTAX");
    attacks.put(query(many(4000, i -> "a: __typename")), "");
    attacks.put(
        query("{...a} fragment a on Query {...b} fragment b on Query {...a}"), "INVALID_QUERY");
    attacks.put(query(doubling()), "QUERY_TOO_COSTLY");
    attacks.put(query("{projects(first: 1000000000) {totalCount}}"), "PAGE_TOO_LARGE");
    attacks.put(query("{projects(first: 1000000000000) {totalCount}}"), "INVALID_QUERY");
    attacks.put(
        JSON.writeValueAsString(
            Map.of(
                "query",
                "query ($ids: [ID!]) {projects(filter: {id: {in: $ids}}) {totalCount}}",
                "variables",
                Map.of("ids", IntStream.range(0, 100_000).mapToObj(i -> "x" + i).toList()))),
        "FILTER_LIST_TOO_LONG");
    attacks.put(
        "{\"query\": \"{__typename}\", \"variables\": {\"a\": %s}}"
            .formatted("[".repeat(5000) + "]".repeat(5000)),
        "BAD_REQUEST");
    attacks.put(query("{__typename} #" + "x".repeat(3_000_000)), "TOO_LARGE");
    attacks.put(query("{__typename} #" + "x".repeat(1_500_000)), "INVALID_SYNTAX");
    attacks.put(query("{__typename" + " ".repeat(1_000_000) + "}"), "INVALID_SYNTAX");
    attacks.put(
        query(
            IntStream.range(0, 1000)
                .mapToObj("query a%d {__typename}"::formatted)
                .collect(Collectors.joining(" "))),
        "INVALID_QUERY");
    attacks.put("[%s, %s]".formatted(query(HONEST), query(HONEST)), "BAD_REQUEST");
    attacks.put(
        query("{__schema {types {" + "fields {type {".repeat(6) + "name" + "}}".repeat(6) + "}}}"),
        "QUERY_TOO_COSTLY");
    attacks.put(query("{fakeRows(millis: 8000) {edges {node {number}}}}"), "QUERY_TOO_LONG");
    return attacks;
  }

  @Test
  void everyAttackIsRefusedOrBounded() {
    attacks()
        .forEach(
            (body, code) -> {
              long start = System.nanoTime();
              String answer = post(body);
              String name = body.substring(0, Math.min(100, body.length()));
              if (code.isEmpty()) {
                assertThat(answer).as(name).doesNotContain("\"errors\"");
              } else {
                assertThat(code(answer)).as(name + " " + answer).isEqualTo(code);
              }
              assertThat(since(start)).as(name).isLessThan(Duration.ofSeconds(30));
            });
  }

  @Test
  void honestClientIsAnsweredBesideFourThatAttack() {
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Void>> attackers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          while (!over.get()) {
                            attacks().keySet().forEach(this::tryToPost);
                          }
                        }))
            .toList();
    List<Duration> took = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long start = System.nanoTime();
      assertThat(answer(HONEST)).doesNotContain("errors");
      took.add(since(start));
    }
    over.set(true);
    attackers.forEach(CompletableFuture::join);

    // Nine of ten, since a machine that is shared may stand still during one.
    Collections.sort(took);
    assertThat(took.get(took.size() * 9 / 10 - 1)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void readersWhoTakeNothingAreSentAwayAndKeepNobodyOut() throws IOException {
    saveLong();
    // More than there is room for, and more again: the first may have been sent away by then.
    await()
        .untilAsserted(
            () -> {
              for (int i = 0; i < AT_ONCE; i++) {
                InputStream unread = get("/queries/long.csv");
                assertThat(unread).isNotNull();
              }
              assertThat(head("/queries/long.csv")).contains("HTTP/1.1 503", "Retry-After: 1");
            });
    assertThat(answer(HONEST)).doesNotContain("errors");
    await().untilAsserted(() -> assertThat(head("/queries/long.csv")).contains("HTTP/1.1 200"));
  }

  @Test
  void readerWhoTakesTooLittleIsSentAway() throws Exception {
    saveLong();
    InputStream rows = get("/queries/long.csv");
    StringBuilder last = new StringBuilder();
    long start = System.nanoTime();
    byte[] some = new byte[1024];
    try {
      for (int read = 0; read >= 0; read = rows.read(some)) {
        assertThat(since(start)).isLessThan(Duration.ofMinutes(2));
        last.append(new String(some, 0, read, UTF_8));
        Thread.sleep(last.length() < 20_000 ? 50 : 5);
      }
    } catch (IOException reset) {
      assertThat(reset).isNotNull();
    }

    assertThat(last.toString()).as("nobody takes a part for the whole").doesNotEndWith("0\r\n\r\n");
  }

  @Test
  void senderWhoTricklesIsRefused() throws Exception {
    Socket socket = connect();
    socket.getOutputStream().write(header("POST", "/graphql", "Content-Length: 1000"));
    CompletableFuture<Void> trickle =
        CompletableFuture.runAsync(
            () -> {
              try {
                while (true) {
                  socket.getOutputStream().write(' ');
                  Thread.sleep(300);
                }
              } catch (IOException | InterruptedException refused) {
                Thread.currentThread().interrupt();
              }
            });
    long start = System.nanoTime();
    String answer = firstLines(socket.getInputStream());

    assertThat(since(start)).isLessThan(Duration.ofSeconds(30));
    assertThat(answer).contains("HTTP/1.1 408", "\"BODY_TOO_SLOW\"");
    socket.close();
    trickle.join();
  }

  @Test
  void senderWhoStopsIsSentAway() throws Exception {
    Socket inTheBody = connect();
    inTheBody.getOutputStream().write(header("POST", "/graphql", "Content-Length: 1000"));
    Socket inTheHeader = connect();
    inTheHeader.getOutputStream().write("POST /graphql HTTP/1.1\r\nHost".getBytes(UTF_8));
    long start = System.nanoTime();
    for (Socket socket : List.of(inTheBody, inTheHeader)) {
      try {
        socket.getInputStream().readAllBytes();
      } catch (IOException reset) {
        assertThat(reset).isNotNull();
      }
    }
    assertThat(since(start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void listenersWhoTakeNothingAreSentAwayAndOthersHear() throws Exception {
    byte[] body = query("subscription {fakeTicks}").getBytes(UTF_8);
    byte[] header =
        header("POST", "/graphql", "Accept: text/event-stream\r\nContent-Length: " + body.length);
    for (int i = 0; i < 30; i++) {
      Socket deaf = connect();
      deaf.getOutputStream().write(header);
      deaf.getOutputStream().write(body);
    }
    await().until(() -> FakeRows.LISTENERS.get() >= 20);

    Socket honest = connect();
    honest.getOutputStream().write(header);
    honest.getOutputStream().write(body);
    InputStream heard = honest.getInputStream();
    long start = System.nanoTime();
    assertThat(heard.readNBytes(3_000_000)).hasSize(3_000_000);

    assertThat(since(start)).isLessThan(Duration.ofSeconds(30));
    honest.close();
    await().until(() -> FakeRows.LISTENERS.get() == 0);
  }

  /** Some two gigabytes in rows of 50 kilobytes, which are soon made. */
  private void saveLong() {
    String document =
        "query ($after: String) {fakeRows(total: 20000, first: 10, after: $after)"
            + " {edges {node {text(parts: 5000)}} pageInfo {hasNextPage endCursor}}}";
    assertThat(
            answer(
                "mutation {saveQuery(query: {name: \"long\", document: \"%s\", rowsAt: \"fakeRows\"}) {name}}"
                    .formatted(document)))
        .doesNotContain("errors");
  }

  private static String many(int count, IntFunction<String> field) {
    return IntStream.range(0, count).mapToObj(field).collect(Collectors.joining(" ", "{", "}"));
  }

  /** 2 to the power of 18 fields of few characters. */
  private static String doubling() {
    StringBuilder document = new StringBuilder("{projects {edges {node {...f0}}}}");
    for (int i = 0; i < 9; i++) {
      document.append(
          " fragment f%d on Project {a%d: otherYears {...f%d} b%d: otherYears {...f%d}}"
              .formatted(i, i, i + 1, i, i + 1));
    }
    return document.append(" fragment f9 on Project {id}").toString();
  }

  private static String query(String document) {
    return JSON.writeValueAsString(Map.of("query", document));
  }

  private static String code(String answer) {
    return answer.contains("\"errors\"")
        ? JsonPath.read(answer, "$.errors[0].extensions.code")
        : JsonPath.read(answer, "$.code");
  }

  /**
   * Asks once more, as browsers do, where the service hangs up before the first byte: seen twice on
   * busy machines, and not explained.
   */
  private String answer(String document) {
    try {
      return new RawGraphQl(port).answer(document);
    } catch (UncheckedIOException hungUp) {
      return new RawGraphQl(port).answer(document);
    }
  }

  private String post(String body) {
    return new RawGraphQl(port).post(body, "application/json");
  }

  /** On a busy machine the service may hang up on who takes long to send; nobody minds here. */
  private void tryToPost(String body) {
    try {
      String unused = post(body);
    } catch (UncheckedIOException hungUp) {
      assertThat(hungUp).isNotNull();
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(RECEIVED_AHEAD);
    socket.setSoTimeout(60_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    sockets.add(socket);
    return socket;
  }

  private InputStream get(String path) throws IOException {
    Socket socket = connect();
    socket.getOutputStream().write(header("GET", path, "Accept: */*"));
    return socket.getInputStream();
  }

  private String head(String path) throws IOException {
    Socket socket = connect();
    socket.getOutputStream().write(header("HEAD", path, "Accept: */*"));
    String head = firstLines(socket.getInputStream());
    socket.close();
    return head;
  }

  private static String firstLines(InputStream in) throws IOException {
    byte[] some = new byte[4000];
    int read = Math.max(0, in.read(some));
    return new String(some, 0, read, UTF_8);
  }

  private byte[] header(String method, String path, String more) {
    return """
        %s %s HTTP/1.1\r
        Host: 127.0.0.1:%d\r
        Content-Type: application/json\r
        %s\r
        \r
        """
        .formatted(method, path, port, more)
        .getBytes(UTF_8);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}

package io.jixiao.api.exports;

import io.jixiao.api.graphql.Deadline;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.jobs.JobProgress;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/**
 * Rows that nobody stored, as many as a test wants; {@code exports/fake.graphqls} is their schema.
 */
@Controller
@ConditionalOnProperty(FakeRows.ON)
public class FakeRows {
  public static final String ON = "fake-rows";
  public static final String SCHEMA =
      "spring.graphql.schema.locations=classpath*:graphql/**/,classpath:exports/";

  /** Who listens to ticks now. */
  public static final AtomicInteger LISTENERS = new AtomicInteger();

  private static final int PAGE = 500;

  record Connection(List<Edge> edges, Info pageInfo) {}

  record Info(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {}

  record Edge(FakeRow node) {}

  record FakeRow(int number) {
    public @Nullable Integer leftOfProperty() {
      return left();
    }
  }

  record FakePart(@Nullable String name, List<String> words) {}

  @QueryMapping
  Connection fakeRows(
      @Argument int total,
      @Argument @Nullable Integer failAt,
      @Argument int millis,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after)
      throws InterruptedException {
    Thread.sleep(millis);
    int from = after == null ? 0 : Integer.parseInt(after);
    int to = Math.min(total, from + (first == null ? PAGE : first));
    if (failAt != null && failAt < to) {
      throw new RequestRejected(ErrorCode.PROJECT_NOT_FOUND, failAt);
    }
    return new Connection(
        IntStream.range(from, to).mapToObj(i -> new Edge(new FakeRow(i))).toList(),
        new Info(to < total, from > 0, Integer.toString(from), Integer.toString(to)));
  }

  @SubscriptionMapping
  Flux<String> fakeTicks() {
    AtomicInteger count = new AtomicInteger();
    return JobProgress.<String>follow(
            () -> count.incrementAndGet() + "绩".repeat(100_000),
            tick -> false,
            Duration.ofMillis(20))
        .doOnSubscribe(begins -> LISTENERS.incrementAndGet())
        .doFinally(ends -> LISTENERS.decrementAndGet());
  }

  @MutationMapping
  FakeRow fakeChange(@Argument int millis) throws InterruptedException {
    Thread.sleep(millis);
    return new FakeRow(0);
  }

  @SchemaMapping(typeName = "FakeRow")
  @Nullable Integer leftOfField(FakeRow row) {
    return left();
  }

  @BatchMapping(typeName = "FakeRow")
  Map<FakeRow, Integer> leftOfBatch(List<FakeRow> rows) {
    Map<FakeRow, Integer> found = new HashMap<>();
    rows.forEach(row -> found.put(row, left()));
    return found;
  }

  private static @Nullable Integer left() {
    Duration left = Deadline.left();
    return left == null ? null : Math.toIntExact(left.toMillis());
  }

  @SchemaMapping(typeName = "FakeRow")
  String thread(FakeRow row) {
    return Thread.currentThread().getName();
  }

  @SchemaMapping(typeName = "FakeRow")
  String code(FakeRow row) {
    return "%05d".formatted(row.number());
  }

  @SchemaMapping(typeName = "FakeRow")
  String text(FakeRow row, @Argument int parts) {
    return "第%d行 ".formatted(row.number()).repeat(parts);
  }

  @SchemaMapping(typeName = "FakeRow")
  @Nullable BigDecimal amount(FakeRow row) {
    return row.number() % 2 == 0 ? BigDecimal.valueOf(row.number(), 2) : null;
  }

  @SchemaMapping(typeName = "FakeRow")
  List<FakePart> parts(FakeRow row) {
    return IntStream.range(0, row.number() % 3)
        .mapToObj(i -> new FakePart(i == 0 ? null : "p" + i, List.of("a" + i, "b" + i)))
        .toList();
  }
}

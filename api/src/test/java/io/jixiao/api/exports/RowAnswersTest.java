package io.jixiao.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

class RowAnswersTest {
  private static final int READERS = 12;
  private static final int PAGES_AT_ONCE = 3;

  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void answersOnlySomeAtATime() throws Exception {
    RowAnswers answers =
        new RowAnswers(request -> Mono.fromCallable(() -> slowly(request)), properties());
    List<Future<Map<String, Object>>> asked = new ArrayList<>();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      for (int i = 0; i < READERS; i++) {
        asked.add(readers.submit(() -> answers.answer("{rows}", Map.of())));
      }
      for (Future<Map<String, Object>> each : asked) {
        assertThat(each.get()).containsEntry("rows", "all");
      }
    } finally {
      readers.shutdownNow();
    }

    assertThat(most).hasValue(PAGES_AT_ONCE);
  }

  @Test
  void answersForAsManyAsThereAreProcessorsUnlessToldOtherwise() {
    assertThat(new ExportProperties(50, 0).pagesAtOnce())
        .isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  private static ExportProperties properties() {
    return new ExportProperties(READERS, PAGES_AT_ONCE);
  }

  private ExecutionGraphQlResponse slowly(ExecutionGraphQlRequest request)
      throws InterruptedException {
    int together = now.incrementAndGet();
    most.accumulateAndGet(together, Math::max);
    Thread.sleep(100); // long enough for the other readers to ask
    now.decrementAndGet();
    return new DefaultExecutionGraphQlResponse(
        ExecutionInput.newExecutionInput(request.getDocument()).build(),
        ExecutionResult.newExecutionResult().data(Map.of("rows", "all")).build());
  }
}

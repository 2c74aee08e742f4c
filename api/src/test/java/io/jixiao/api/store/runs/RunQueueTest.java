package io.jixiao.api.store.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of jobs of all kinds is tested with imports. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class RunQueueTest {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final RunOrder ORDER = RunOrder.rescore("mof-2020", 1, null);

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private RunQueue queue;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
    queue = store.runQueue;
  }

  @Test
  void makesOneRunOfAnOrderUntilItHasEnded() {
    Run first = queue.add(ORDER);
    assertThat(queue.add(ORDER).id()).as("while it waits").isEqualTo(first.id());
    LeasedRun taken = queue.take("a", LEASE).orElseThrow();
    assertThat(queue.add(ORDER).id()).as("while it runs").isEqualTo(first.id());

    assertThat(queue.finish(taken, RunState.BEGIN)).isTrue();

    assertThat(queue.add(ORDER).id()).as("after its end").isNotEqualTo(first.id());
  }

  @Test
  void makesOneRunOfManyAtOnce() {
    List<String> ids =
        IntStream.range(0, 20).parallel().mapToObj(i -> queue.add(ORDER).id()).distinct().toList();

    assertThat(ids).hasSize(1);
  }

  @Test
  void tellsOrdersApart() {
    List<RunOrder> orders =
        List.of(
            ORDER,
            RunOrder.rescore("mof-2020", 2, null),
            RunOrder.rescore("as-reported", 1, null),
            RunOrder.rescore("mof-2020", 1, "{\"code\":{\"eq\":\"1\"}}"),
            RunOrder.audit(null, "one"),
            RunOrder.audit(null, "another"));

    assertThat(orders.stream().map(order -> queue.add(order).id()).distinct()).hasSize(6);
    assertThat(store.runs.count(RunStore.of(RunKind.RESCORE))).isEqualTo(4);
  }

  @Test
  void letsTheNextRunOfAFailedOrderBegin() {
    Run first = queue.add(ORDER);
    RunProblem problem = new RunProblem("INTERNAL_ERROR", "1");
    assertThat(queue.fail(queue.take("a", LEASE).orElseThrow(), problem)).isTrue();

    Run failed = store.runs.find(RunKind.RESCORE, first.id()).orElseThrow();
    assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
    assertThat(failed.problem()).isEqualTo(problem);
    assertThat(failed.finishedAt()).isNotNull();
    assertThat(queue.add(ORDER).id()).isNotEqualTo(first.id());
  }

  @Test
  void changesNothingForOneWhoLostTheLease() {
    Run run = queue.add(ORDER);
    LeasedRun dead = queue.take("dead", LEASE).orElseThrow();
    queue.endAllLeases();
    assertThat(queue.take("alive", LEASE)).isPresent();
    RunState reached = new RunState(new RunCounts(3, 2, 1, 0), 9, "p3", List.of("p9"));

    assertThat(queue.advance(dead, reached)).isFalse();
    assertThat(queue.finish(dead, reached)).isFalse();
    assertThat(store.runs.find(RunKind.RESCORE, run.id()).orElseThrow().state())
        .isEqualTo(RunState.BEGIN);
  }

  @Test
  void handsOutTheStateThatAnAttemptReached() {
    queue.add(ORDER);
    RunState reached = new RunState(new RunCounts(4, 2, 1, 1), 9, "p3", List.of("p2"));
    LeasedRun dead = queue.take("dead", LEASE).orElseThrow();
    assertThat(queue.advance(dead, reached)).isTrue();
    queue.endAllLeases();

    LeasedRun alive = queue.take("alive", LEASE).orElseThrow();

    assertThat(alive).isEqualTo(new LeasedRun(dead.id(), "alive", 2, ORDER, reached));
    assertThat(queue.finish(alive, reached)).isTrue();
    assertThat(store.runs.find(RunKind.RESCORE, dead.id()).orElseThrow().status())
        .isEqualTo(RunStatus.PARTIAL);
  }
}

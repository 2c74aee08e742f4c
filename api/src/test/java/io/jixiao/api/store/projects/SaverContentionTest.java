package io.jixiao.api.store.projects;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class SaverContentionTest {

  @Parameter StoreUnderTest where;

  private static final int ROUNDS = 10;
  private static final int FORMS = 20;

  @Test
  void uploadsAtOnceMakeOneProjectOfEachIdentity() throws Exception {
    StoreHarness store = new StoreHarness(where, Clock.systemUTC());
    ExecutorService threads = Executors.newFixedThreadPool(3);
    for (int round = 0; round < ROUNDS; round++) {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<List<SaveResult>>> uploads = new ArrayList<>();
      for (int instance = 0; instance < 3; instance++) {
        String importId = "r" + round + "i" + instance;
        List<IncomingForm> forms = forms(round);
        // Each saver has a lock of its own, as instances of the service have.
        ProjectSaver saver = store.ofAnotherInstance().saver;
        uploads.add(
            threads.submit(
                () -> {
                  start.await();
                  return saver.save(importId, forms);
                }));
      }
      start.countDown();

      List<List<SaveResult>> results = new ArrayList<>();
      for (Future<List<SaveResult>> upload : uploads) {
        results.add(upload.get());
      }

      assertThat(ids(results.get(0))).isEqualTo(ids(results.get(1))).isEqualTo(ids(results.get(2)));
      assertThat(results.stream().flatMap(List::stream).map(SaveResult::outcome))
          .filteredOn(Outcome.CREATED::equals)
          .hasSize(FORMS);
      assertThat(store.projects.count(Filters.empty())).isEqualTo((round + 1L) * FORMS);
      assertThat(store.projects.find(ids(results.get(0))))
          .allSatisfy(project -> assertThat(project.importIds()).hasSize(3));
    }
    threads.shutdown();
  }

  private static List<String> ids(List<SaveResult> results) {
    return results.stream().map(SaveResult::projectId).toList();
  }

  /** Half of them with a code, so that both kinds of families are contended for. */
  private static List<IncomingForm> forms(int round) {
    return Stream.concat(
            IntStream.range(0, FORMS / 2).mapToObj(i -> form().named("项目" + round + "甲" + i)),
            IntStream.range(0, FORMS / 2)
                .mapToObj(i -> form().named("项目" + round + "乙" + i).code("C" + round + "x" + i)))
        .map(Forms::incoming)
        .toList();
  }
}

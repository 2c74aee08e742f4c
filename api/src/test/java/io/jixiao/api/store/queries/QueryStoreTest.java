package io.jixiao.api.store.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.schema.text.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class QueryStoreTest {
  @Parameter StoreUnderTest where;

  private QueryStore queries;

  @BeforeEach
  void opens() {
    queries = new StoreHarness(where, Clock.systemUTC()).queries;
  }

  @Test
  void givesBackWhatWasSaved() {
    SavedQuery titled = queries.save(query("b", "{a}", new Text("甲", "A")));
    SavedQuery untitled = queries.save(query("a", "{a}", null));

    assertThat(queries.find("b")).contains(titled);
    assertThat(titled.version()).isEqualTo(1);
    assertThat(titled.shipped()).isFalse();
    assertThat(queries.all())
        .startsWith(ShippedQueries.all().toArray(SavedQuery[]::new))
        .endsWith(untitled, titled);
    assertThat(queries.find("c")).isEmpty();
  }

  @Test
  void aChangeIsTheNextVersionAndTheSameAgainIsNone() {
    queries.save(query("a", "{a}", null));
    SavedQuery second = queries.save(query("a", "{b}", null));

    assertThat(queries.save(query("a", "{b}", null))).isEqualTo(second);
    assertThat(second.version()).isEqualTo(2);
    assertThat(queries.find("a")).contains(second);
    assertThat(queries.save(query("a", "{a}", null)).version()).isEqualTo(3);
  }

  @Test
  void shippedNameGetsAnotherVersion() {
    SavedQuery shipped = ShippedQueries.all().get(0);
    SavedQuery own = queries.save(query(shipped.name(), "{a}", null));

    assertThat(own.version()).isEqualTo(shipped.version() + 1);
    assertThat(queries.find(shipped.name())).contains(own);
    assertThat(queries.all().get(0)).isEqualTo(own);
    assertThat(shipped.shipped()).isTrue();
  }

  @Test
  void whatIsDeletedIsGoneInEveryVersion() {
    SavedQuery shipped = ShippedQueries.all().get(0);
    queries.save(query("a", "{a}", null));
    queries.save(query("a", "{b}", null));
    queries.save(query("b", "{b}", null));
    queries.save(query(shipped.name(), "{a}", null));

    assertThat(queries.delete("a")).isTrue();
    assertThat(queries.delete("a")).isFalse();
    assertThat(queries.find("a")).isEmpty();
    assertThat(queries.find("b")).isPresent();
    assertThat(queries.save(query("a", "{c}", null)).version()).isEqualTo(1);
    assertThat(queries.delete(shipped.name())).isTrue();
    assertThat(queries.find(shipped.name())).contains(shipped);
    assertThat(queries.delete(shipped.name())).isFalse();
  }

  @Test
  void saversAtOnceGetVersionsOfTheirOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<SavedQuery>> saves =
          IntStream.range(0, 12)
              .<Callable<SavedQuery>>mapToObj(
                  i -> () -> queries.save(query("a", "{a%d}".formatted(i), null)))
              .toList();
      List<Integer> versions = new ArrayList<>();
      for (Future<SavedQuery> each : threads.invokeAll(saves)) {
        versions.add(each.get().version());
      }

      assertThat(versions)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    } finally {
      threads.shutdownNow();
    }
  }

  private static SavedQuery query(String name, String document, @Nullable Text title) {
    return new SavedQuery(
        name, 0, document, "a", List.of(new SavedColumn("列", "a.b")), title, null);
  }
}

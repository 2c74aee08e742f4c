package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class CapacityTest {
  @ParameterizedTest
  @CsvSource({"128, 16, 1000", "1024, 64, 2000", "2048, 128, 5000", "8192, 512, 21000"})
  void growsWithTheHeap(long heapMegabytes, long cacheMegabytes, long projects) {
    DataSize cache = Capacity.cache(DataSize.ofMegabytes(heapMegabytes).toBytes());

    assertThat(cache).isEqualTo(DataSize.ofMegabytes(cacheMegabytes));
    assertThat(Capacity.projects(cache)).isEqualTo(projects);
  }
}

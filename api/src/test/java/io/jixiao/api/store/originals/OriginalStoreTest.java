package io.jixiao.api.store.originals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class OriginalStoreTest {

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  @BeforeEach
  void open() {
    store = new StoreHarness(where, Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (2 << 20) + 17})
  void givesBackTheBytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);

    UploadedOriginal kept = store.originals.keep("a.xlsx", new ByteArrayResource(bytes));

    assertThat(kept.bytes()).isEqualTo(length);
    assertThat(copy(kept.sha256())).isEqualTo(bytes);
  }

  @Test
  void keepsTheSameBytesOnceUnderEveryName() throws IOException {
    byte[] bytes = "同一份".getBytes(StandardCharsets.UTF_8);

    UploadedOriginal first = store.originals.keep("a.xlsx", new ByteArrayResource(bytes));
    UploadedOriginal second = store.originals.keep("b.xlsx", new ByteArrayResource(bytes));

    assertThat(second).isEqualTo(new UploadedOriginal("b.xlsx", first.sha256(), 9));
    assertThat(store.database.files("originals").find()).hasSize(1);
  }

  @Test
  void namesBytesByTheirSha256() throws IOException {
    UploadedOriginal kept =
        store.originals.keep(
            "a.txt", new ByteArrayResource("abc".getBytes(StandardCharsets.US_ASCII)));

    assertThat(kept.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void saysWhereThereAreNone() {
    assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> copy("none"));
  }

  private byte[] copy(String sha256) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.originals.copy(sha256, out);
    return out.toByteArray();
  }
}

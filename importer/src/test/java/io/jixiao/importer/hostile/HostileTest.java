package io.jixiao.importer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm: each gives a sentence or a result, and soon. */
class HostileTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  static Stream<Attack> attacks() {
    return all().filter(attack -> !attack.heavy());
  }

  static Stream<Attack> all() {
    return Stream.of(
            ZipAttacks.all(),
            SheetAttacks.all(),
            XlsAttacks.all(),
            OdsAttacks.all(),
            TextAttacks.all(),
            HeavyAttacks.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isAnswered(Attack attack) throws IOException {
    Path file = attack.maker().make(folder);

    String answer = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Answer.to(file));

    assertThat(answer).matches(attack.answer());
    assertThat(Path.of(System.getProperty("java.io.tmpdir"), "jixiao-evil.xlsx")).doesNotExist();
    assertThat(Files.exists(file)).isTrue();
  }
}

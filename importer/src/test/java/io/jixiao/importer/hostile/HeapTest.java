package io.jixiao.importer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** All files made to do harm, one after another in a small heap: {@code -Dhostile.heap=256m}. */
class HeapTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  @EnabledIfSystemProperty(named = "hostile.heap", matches = "\\d+[mg]")
  void suffices() throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("hostile.heap"),
                "-cp",
                System.getProperty("java.class.path"),
                HeapTest.class.getName(),
                folder.toString())
            .inheritIO()
            .start();

    assertThat(small.waitFor()).isZero();
  }

  /** Reads every attack and says how long each took; ends with the number of wrong answers. */
  public static void main(String[] arguments) throws IOException {
    System.Logger log = System.getLogger(HeapTest.class.getName());
    int wrong = 0;
    for (Attack attack : HostileTest.all().toList()) {
      Path file = attack.maker().make(Path.of(arguments[0]));
      long start = System.nanoTime();
      String answer = Answer.to(file);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      log.log(System.Logger.Level.INFO, millis + " ms: " + attack + ": " + answer);
      wrong += answer.matches(attack.answer()) ? 0 : 1;
    }
    System.exit(wrong);
  }
}

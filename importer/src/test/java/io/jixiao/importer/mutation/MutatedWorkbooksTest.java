package io.jixiao.importer.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt files end with a result or a sentence: no exception, no hang, no more memory than the heap
 * that is given. {@code -Dmutations.count=10000} reads as many.
 */
class MutatedWorkbooksTest {
  private static final int COUNT = Integer.getInteger("mutations.count", 150);
  private static final long FIRST_SEED = Long.getLong("mutations.seed", 1);
  private static final String HEAP = "-Xmx256m";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void everySpoiltFileEndsWithAResultOrASentence() throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-Dfile.encoding=UTF-8",
                    "-Dlogging.level=off",
                    "-cp",
                    System.getProperty("java.class.path"),
                    MutationRun.class.getName(),
                    Long.toString(FIRST_SEED),
                    Integer.toString(COUNT),
                    folder.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int end = run.waitFor();

    System.getLogger(MutatedWorkbooksTest.class.getName())
        .log(System.Logger.Level.INFO, said.lines().reduce((line, next) -> next).orElse(""));
    assertThat(end).as(said).isZero();
  }
}

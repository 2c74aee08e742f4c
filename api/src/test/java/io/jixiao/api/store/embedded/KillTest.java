package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Kills a writing process at random moments and counts what is missing afterwards. The same file is
 * killed again and again, so damage by one kill shows after a later one.
 */
class KillTest {
  private static final Logger log = LoggerFactory.getLogger(KillTest.class);
  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int FILES = 2;
  private static final int MOST_WRITES = 60;
  private static final int MOST_TRIES_WITHOUT_COMMIT = 10;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void losesNothingAcknowledgedAndLeavesNoCommandHalfDone() {
    long seed = System.nanoTime();

    List<Integer> acknowledged =
        IntStream.range(0, FILES)
            .parallel()
            .mapToObj(file -> killOften(file, seed + file))
            .toList();

    int total = acknowledged.stream().mapToInt(Integer::intValue).sum();
    log.info("{} kills (seed {}): {} writes acknowledged, 0 lost", KILLS, seed, total);
    assertThat(total).isGreaterThan(KILLS);
  }

  @Test
  void seesTheLossesOfAStoreThatDoesNotCommitBeforeItAnswers() throws Exception {
    List<String> broken = List.of();
    for (int round = 1; round <= MOST_TRIES_WITHOUT_COMMIT && broken.isEmpty(); round++) {
      Path file = Files.createDirectory(folder.resolve("plain-" + round));
      Acknowledged acknowledged = new Acknowledged();
      writeAndKill(file, round, false, MOST_WRITES, acknowledged);
      broken = inStore(file, acknowledged::brokenIn);
    }

    assertThat(broken).isNotEmpty();
  }

  private int killOften(int file, long seed) {
    Random random = new Random(seed);
    Path place = folder.resolve("durable-" + file);
    Acknowledged acknowledged = new Acknowledged();
    for (int round = 1; round <= KILLS / FILES; round++) {
      writeAndKill(place, round, true, 1 + random.nextInt(MOST_WRITES), acknowledged);
      assertThat(inStore(place, acknowledged::brokenIn))
          .as("kill %d, seed %d", round, seed)
          .isEmpty();
    }
    return acknowledged.count();
  }

  /** Kills a process after so many acknowledged writes, in the middle of the next ones. */
  private static void writeAndKill(
      Path place, int round, boolean durable, int writes, Acknowledged acknowledged) {
    try {
      Process process = start(place, round, durable);
      try (BufferedReader reports = process.inputReader()) {
        for (int write = 0; write < writes; write++) {
          acknowledged.add(reports.readLine());
        }
        // The handle's way leaves the stream open, with the reports that are still in it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reports.lines().forEach(acknowledged::add);
      }
    } catch (IOException | InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static Process start(Path place, int round, boolean durable) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // Half of the start; nothing here comes from strangers.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-cp",
            System.getProperty("java.class.path"),
            DoomedWriter.class.getName(),
            place.toString(),
            String.valueOf(round),
            String.valueOf(durable))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static <T> T inStore(Path place, Function<MongoDatabase, T> question) {
    try (EmbeddedStore store = EmbeddedStore.open(place, DataSize.ofMegabytes(16));
        MongoClient client = MongoClients.create(store.connectionString())) {
      return question.apply(client.getDatabase("jixiao"));
    }
  }
}

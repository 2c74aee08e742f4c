package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one kind that lie in the folder for temporary files, as they were at one time. */
final class TemporaryFiles {
  private static final Duration OF_OTHERS_GONE = Duration.ofSeconds(30);

  private final String suffix;
  private final Set<Path> before;

  private TemporaryFiles(String suffix, Set<Path> before) {
    this.suffix = suffix;
    this.before = before;
  }

  static TemporaryFiles now(String suffix) throws IOException {
    return new TemporaryFiles(suffix, list(suffix));
  }

  /** Tests of other processes share the folder: what they make there is soon gone, too. */
  void assertNoneStays() throws IOException, InterruptedException {
    Set<Path> made = list(suffix);
    made.removeAll(before);
    long start = System.nanoTime();
    while (made.stream().anyMatch(Files::exists)
        && System.nanoTime() - start < OF_OTHERS_GONE.toNanos()) {
      Thread.sleep(50);
    }
    assertThat(made).allSatisfy(file -> assertThat(file).doesNotExist());
  }

  private static Set<Path> list(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.toString().endsWith(suffix)).collect(Collectors.toSet());
    }
  }
}

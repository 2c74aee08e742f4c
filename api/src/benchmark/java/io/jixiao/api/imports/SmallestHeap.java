package io.jixiao.api.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds the smallest heap with which a fresh process does its work, and does it there. */
final class SmallestHeap {
  private static final List<Integer> MEGABYTES =
      List.of(24, 32, 48, 64, 96, 128, 160, 192, 224, 256, 384, 512, 1024);
  private static final int PATIENCE_MINUTES = 5;

  private SmallestHeap() {}

  /** What is done in the process. */
  enum Task {
    READ,
    IMPORT
  }

  /** In megabytes; the largest tried is taken for granted. */
  static int of(Task task, Workload work) throws IOException, InterruptedException {
    int tooSmall = -1;
    int enough = MEGABYTES.size() - 1;
    while (enough - tooSmall > 1) {
      int middle = (tooSmall + enough) / 2;
      if (isEnough(MEGABYTES.get(middle), task, work)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return MEGABYTES.get(enough);
  }

  private static boolean isEnough(int megabytes, Task task, Workload work)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                SmallestHeap.class.getName(),
                task.name(),
                work.name(),
                work.file().toString(),
                Integer.toString(work.forms()),
                Integer.toString(work.rows()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  /** The work in its process. */
  public static void main(String[] arguments) throws Exception {
    Workload work =
        new Workload(
            arguments[1],
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
    if (Task.valueOf(arguments[0]) == Task.READ) {
      PlainReading.read(work);
    } else {
      try (ServiceImport service = new ServiceImport()) {
        service.run(work);
      }
    }
    System.exit(0);
  }
}

package io.jixiao.importer.mutation;

import io.jixiao.importer.FormImporter;
import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.Upload;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads spoilt files in a JVM of its own, whose small heap is part of the trial: {@code MutationRun
 * firstSeed count folder}. Prints the faults and a summary; ends with 0 if there is no fault.
 */
final class MutationRun {
  /** More than formulas may take, on a machine that has other things to do. */
  private static final int SECONDS = 60;

  private static final int SLOW_MILLIS = 3_000;

  private final FormImporter importer = FormImporters.create();
  private final Mutants mutants = new Mutants();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Path folder;
  private final ExecutorService reader;
  private int faults;
  private long slowest;
  private String slowestHow = "";

  private MutationRun(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.reader =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    long first = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    MutationRun run = new MutationRun(Path.of(arguments[2]));
    for (long seed = first; seed < first + count; seed++) {
      run.read(seed);
    }
    System.out.printf(
        Locale.ROOT,
        "%d files, %d faults, slowest %d ms (%s), most heap %d MB, outcomes %s%n",
        count,
        run.faults,
        run.slowest,
        run.slowestHow,
        mostHeap() >> 20,
        run.outcomes);
    System.exit(run.faults == 0 ? 0 : 1);
  }

  @SuppressWarnings("SystemOut")
  private void read(long seed) throws Exception {
    Mutant mutant = mutants.draw(seed);
    Path file = Files.write(folder.resolve("spoilt-" + seed), mutant.bytes());
    long start = System.nanoTime();
    Future<MutantCheck> reading = reader.submit(() -> reading(mutant, file));
    try {
      MutantCheck check = reading.get(SECONDS, TimeUnit.SECONDS);
      check.outcomes.forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
      if (check.faults.isEmpty()) {
        Files.delete(file);
      } else {
        fault(seed, mutant, String.join("; ", check.faults), null);
      }
    } catch (ExecutionException e) {
      fault(seed, mutant, "thrown: " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      Throwable where = new IllegalStateException("still reading");
      Thread.getAllStackTraces()
          .forEach(
              (thread, stack) -> {
                if (thread.getName().equals("reader")) {
                  where.setStackTrace(stack);
                }
              });
      fault(seed, mutant, "no end after " + SECONDS + " s", where);
      Runtime.getRuntime().halt(2);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (millis > SLOW_MILLIS) {
      System.out.printf(
          Locale.ROOT, "slow: seed %d, %d ms, %s: %s%n", seed, millis, mutant.name(), mutant.how());
    }
    if (millis > slowest) {
      slowest = millis;
      slowestHow = seed + " " + mutant.name() + ": " + mutant.how();
    }
  }

  private MutantCheck reading(Mutant mutant, Path file) throws IOException {
    MutantCheck check = new MutantCheck();
    importer.read(new Upload(mutant.name(), file), ReadingHints.NONE, check);
    check.ended();
    Map<String, Integer> counted = CellCount.of(file);
    counted.forEach(
        (sheet, cells) -> {
          if (!cells.equals(check.counted.get(sheet))) {
            check.faults.add(
                "%s: %d cells, %s counted".formatted(sheet, cells, check.counted.get(sheet)));
          }
        });
    return check;
  }

  @SuppressWarnings("SystemOut")
  private void fault(long seed, Mutant mutant, String what, Throwable thrown) {
    faults++;
    System.out.printf(
        Locale.ROOT, "seed %d, %s: %s: %s%n", seed, mutant.name(), mutant.how(), what);
    if (thrown != null) {
      thrown.printStackTrace(System.out);
    }
  }

  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}

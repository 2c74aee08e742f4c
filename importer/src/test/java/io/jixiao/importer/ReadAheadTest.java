package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read at a time is what is read one after another. */
class ReadAheadTest {
  private static final List<SampleWorkbook> SAMPLES = SampleWorkbooks.all();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, FormImporters.SHEETS_IN_FLIGHT, 1000})
  void readsTheSameInTheSameOrder(int sheetsInFlight) throws IOException {
    Path all = folder.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(all)) {
      zip(out);
    }

    List<String> oneByOne = read(all, 1);

    assertThat(oneByOne).hasSizeGreaterThan(100).anyMatch(line -> line.startsWith("fileFailed"));
    assertThat(read(all, sheetsInFlight)).isEqualTo(oneByOne);
  }

  @Test
  void readsFormsOfOneSheetTheSameInTheSameOrder() throws IOException {
    Path stacked = folder.resolve("stacked.csv");
    String form = "项目支出绩效自评表,,,\n项目名称,项目%d,,\n一级指标,三级指标,年度指标值,实际完成值\n产出指标,里程,1,1\n";
    Files.writeString(
        stacked, IntStream.range(0, 60).mapToObj(form::formatted).collect(Collectors.joining()));

    List<String> oneByOne = read(stacked, 1);

    assertThat(oneByOne.stream().filter(line -> line.startsWith("form"))).hasSize(60);
    assertThat(read(stacked, FormImporters.SHEETS_IN_FLIGHT)).isEqualTo(oneByOne);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, FormImporters.SHEETS_IN_FLIGHT, 1000})
  void readsFilesThatWereUploadedTogetherTheSameInTheSameOrder(int sheetsInFlight)
      throws IOException {
    List<Upload> uploads = new ArrayList<>();
    for (SampleWorkbook sample : SAMPLES) {
      uploads.add(upload(Files.write(folder.resolve(sample.name()), sample.bytes())));
    }
    Path all = folder.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(all)) {
      zip(out);
    }
    byte[] zip = Files.readAllBytes(all);
    byte[] half = Arrays.copyOf(zip, zip.length / 2);
    uploads.add(2, upload(all));
    uploads.add(3, upload(Files.write(folder.resolve("half.zip"), half)));
    uploads.add(upload(Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7")));
    uploads.add(upload(Files.writeString(folder.resolve("empty.csv"), "")));

    List<String> oneByOne = read(uploads, 1);

    assertThat(oneByOne.stream().filter(line -> line.startsWith("fileStarted")))
        .hasSizeGreaterThan(3 * SAMPLES.size());
    assertThat(read(uploads, sheetsInFlight)).isEqualTo(oneByOne);
    assertThat(uploads).allMatch(upload -> Files.exists(upload.path()));
  }

  /** Each file is done only when the other one is being read as well. */
  @Test
  void readsFilesThatWereUploadedTogetherAtATime() throws IOException {
    int together = Math.min(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch begun = new CountDownLatch(together);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    SheetInterpreter interpreter = new SheetInterpreter(FormKnowledge.SHIPPED);
    SheetReader waiting =
        new SheetReader() {
          @Override
          public void sheet(Grid grid, String file, ReadingHints hints, ReadingSink sink) {
            threads.add(Thread.currentThread());
            begun.countDown();
            try {
              assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            interpreter.sheet(grid, file, hints, sink);
          }

          @Override
          public GridSink.@Nullable RowSink longSheet(
              Grid head, String file, ReadingHints hints, ReadingSink sink, ReadAhead ahead) {
            return null;
          }
        };
    String form = "项目支出绩效自评表,,,\n项目名称,%s,,\n一级指标,三级指标,年度指标值,实际完成值\n产出指标,里程,1,1\n";
    List<Upload> uploads = new ArrayList<>();
    for (String name : List.of("甲", "乙")) {
      uploads.add(upload(Files.writeString(folder.resolve(name + ".csv"), form.formatted(name))));
    }
    List<Double> progress = new ArrayList<>();
    List<String> names = new ArrayList<>();

    new FileImporter(waiting, ReadLimits.STANDARD, 8)
        .read(
            uploads,
            ReadingHints.NONE,
            sink(
                (method, arguments) -> {
                  if (method.equals("progress")) {
                    progress.add((Double) arguments.get(0));
                  } else if (method.equals("form")) {
                    names.add(((FormReading) arguments.get(0)).project().name());
                  }
                }));

    assertThat(names).containsExactly("甲", "乙");
    assertThat(threads).hasSize(together).doesNotContain(Thread.currentThread());
    assertThat(progress).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void readsALongListTheSame() throws IOException {
    Path list = folder.resolve("list.xlsx");
    list(2_000, list);

    List<String> oneByOne = read(list, 1);

    assertThat(oneByOne.stream().filter(line -> line.startsWith("listRow"))).hasSize(2_000);
    assertThat(read(list, 3)).isEqualTo(oneByOne);
  }

  @Test
  void endsAtOnceAndCleanlyWhereWhoeverReceivesItFails() throws Exception {
    Path all = folder.resolve("all.zip");
    try (OutputStream out = Files.newOutputStream(all)) {
      zip(out);
    }
    AtomicInteger forms = new AtomicInteger();
    ReadingSink stopping =
        sink(
            (method, arguments) -> {
              if (method.equals("form") && forms.incrementAndGet() == 3) {
                throw new IllegalStateException("stopped");
              }
            });
    TemporaryFiles ahead = TemporaryFiles.now(".ahead");

    assertThatThrownBy(() -> importer(8).read(upload(all), ReadingHints.NONE, stopping))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("stopped");

    assertThat(forms).hasValue(3);
    ahead.assertNoneStays();
  }

  @Test
  void worksOnNoMoreThanItMay() {
    ReadAhead ahead = new ReadAhead(3);
    AtomicInteger delivered = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(1);
    ahead.add(
        1,
        () -> {
          first.await();
          return delivered::incrementAndGet;
        });
    ahead.add(2, () -> delivered::incrementAndGet);
    assertThat(delivered).hasValue(0);
    first.countDown();

    ahead.add(100, () -> delivered::incrementAndGet);

    assertThat(delivered).hasValueGreaterThanOrEqualTo(2);
    ahead.end();
    assertThat(delivered).hasValue(3);
  }

  @Test
  void weighsTextsAsWellAsCells() {
    Cell light = new Cell(Area.of(0, 0), "甲", null, true);
    Cell heavy = new Cell(Area.of(0, 0), "甲".repeat(80_000), null, true);

    assertThat(ReadAhead.weight(Collections.nCopies(100, light))).isEqualTo(1);
    assertThat(ReadAhead.weight(Collections.nCopies(10_000, light))).isEqualTo(3);
    assertThat(ReadAhead.weight(Collections.nCopies(100, heavy))).isGreaterThan(100);
  }

  @Test
  void doesNotBeginWhatWasGivenUp() {
    ReadAhead ahead = new ReadAhead(1000);
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch allWait = new CountDownLatch(1);
    for (int i = 0; i < 500; i++) {
      ahead.add(
          1,
          () -> {
            begun.incrementAndGet();
            allWait.await();
            return () -> {};
          });
    }
    new Thread(
            () -> {
              while (begun.get() == 0) {
                Thread.onSpinWait();
              }
              pause();
              allWait.countDown();
            })
        .start();

    ahead.giveUp();

    assertThat(begun.get()).isLessThan(500);
  }

  @Test
  void waitsForWhatRunsEvenIfInterrupted() {
    ReadAhead ahead = new ReadAhead(1000);
    AtomicInteger running = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    ahead.add(
        1,
        () -> {
          running.incrementAndGet();
          begun.countDown();
          pause();
          running.decrementAndGet();
          return () -> {};
        });
    awaitQuietly(begun);
    Thread.currentThread().interrupt();

    ahead.giveUp();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(running).hasValue(0);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void zip(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (int i = 0; i < 2 * SAMPLES.size(); i++) {
        SampleWorkbook sample = SAMPLES.get(i % SAMPLES.size());
        zip.putNextEntry(new ZipEntry(i + "/" + sample.name()));
        zip.write(sample.bytes());
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("damaged.xlsx"));
      byte[] bytes = SAMPLES.get(0).bytes();
      zip.write(Arrays.copyOf(bytes, bytes.length / 2));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("letter.pdf"));
      new PrintStream(zip, true, StandardCharsets.UTF_8).print("%PDF-1.7");
      zip.closeEntry();
    }
  }

  private static void list(int rows, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("汇总表");
      fill(sheet.createRow(0), "2023年度项目支出绩效自评情况汇总表");
      fill(sheet.createRow(1), "序号", "项目名称", "实施单位", "资金（万元）", "自评得分");
      IntStream.rangeClosed(1, rows)
          .forEach(i -> fill(sheet.createRow(i + 1), "" + i, "项目" + i, "某局", "1.5", "90"));
      book.write(out);
    }
  }

  private static void fill(Row row, String... texts) {
    for (String text : texts) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }
  }

  private static List<String> read(Path file, int sheetsInFlight) {
    return read(List.of(upload(file)), sheetsInFlight);
  }

  private static List<String> read(List<Upload> uploads, int sheetsInFlight) {
    List<String> told = new ArrayList<>();
    Thread reader = Thread.currentThread();
    importer(sheetsInFlight)
        .read(
            uploads,
            ReadingHints.NONE,
            sink(
                (method, arguments) -> {
                  assertThat(Thread.currentThread()).isSameAs(reader);
                  if (!method.equals("progress")) {
                    told.add(method + " " + arguments);
                  }
                }));
    return told;
  }

  private static FormImporter importer(int sheetsInFlight) {
    return FormImporters.create(ReadLimits.STANDARD, FormKnowledge.SHIPPED, sheetsInFlight);
  }

  private static Upload upload(Path file) {
    return new Upload(file.getFileName().toString(), file);
  }

  private interface Call {
    void made(String method, List<Object> arguments);
  }

  private static ReadingSink sink(Call call) {
    return (ReadingSink)
        Proxy.newProxyInstance(
            ReadingSink.class.getClassLoader(),
            new Class<?>[] {ReadingSink.class},
            (proxy, method, arguments) -> {
              call.made(method.getName(), arguments == null ? List.of() : List.of(arguments));
              return null;
            });
  }
}

package io.jixiao.schema.measure;

import io.jixiao.schema.ProcessorTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many indicators a second are read: target and actual, each with the row's name and the year.
 * No text comes twice: the figures of the reviewed texts are drawn anew for every row, so that
 * nothing is served from a memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 11, time = 2)
public class ParsingRate {
  private static final int ROWS = 100_000;
  private static final int AT_ONCE = 100;
  private static final List<String> NAMES =
      List.of(
          "业务报销及时率",
          "家具购置数量",
          "资金支付时间",
          "运行保障成本",
          "群众满意度",
          "辅助民警收押、巡视、监控在押人员数量（人）",
          "严格按照项目支出进行（万元）",
          "租赁的线路不少于 5 条",
          "完成项目时间",
          "保障公安机关警务辅助人员正常工资待遇和社会保险、住房公积金缴纳");

  private String[] targets = {};
  private String[] actuals = {};
  private MeasureContext[] targetContexts = {};
  private MeasureContext[] actualContexts = {};
  private int next;

  /** Three of four texts are those of the samples, which open the file; the others any. */
  @Setup
  public void draw() throws IOException {
    List<String> texts = new ArrayList<>();
    MeasureReaderTest.lines().forEach(line -> texts.add(line.text()));
    Random random = new Random(4);
    targets = new String[ROWS];
    actuals = new String[ROWS];
    targetContexts = new MeasureContext[ROWS];
    actualContexts = new MeasureContext[ROWS];
    for (int i = 0; i < ROWS; i++) {
      targets[i] = varied(text(texts, random), random);
      actuals[i] = varied(text(texts, random), random);
      String name = new String(NAMES.get(random.nextInt(NAMES.size())).toCharArray());
      targetContexts[i] = MeasureContext.target(2024, name);
      actualContexts[i] = MeasureContext.actual(2024, name);
    }
  }

  private static String text(List<String> texts, Random random) {
    boolean ofSamples = random.nextInt(4) > 0;
    return texts.get(random.nextInt(ofSamples ? 165 : texts.size()));
  }

  private static String varied(String text, Random random) {
    StringBuilder varied = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '3' && c <= '9') {
        varied.setCharAt(i, (char) ('3' + random.nextInt(7)));
      }
    }
    return varied.toString();
  }

  @Benchmark
  @OperationsPerInvocation(AT_ONCE)
  public void indicators(Blackhole read, ProcessorTime time) {
    time.indicators += AT_ONCE;
    for (int i = 0; i < AT_ONCE; i++) {
      next = next + 1 == ROWS ? 0 : next + 1;
      read.consume(MeasureReader.read(targets[next], targetContexts[next]));
      read.consume(MeasureReader.read(actuals[next], actualContexts[next]));
    }
  }
}

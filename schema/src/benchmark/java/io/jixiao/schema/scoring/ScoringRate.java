package io.jixiao.schema.scoring;

import io.jixiao.schema.ProcessorTime;
import io.jixiao.schema.forms.Form;
import io.jixiao.schema.forms.Row;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
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

/** How many indicators a second are scored, on forms of rows drawn from the worked examples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 11, time = 2)
public class ScoringRate {
  private static final int FORMS = 5_000;
  private static final int INDICATORS = 14;

  private final ScoringPolicy policy = ShippedPolicies.byId("mof-2020").orElseThrow();
  private Project[] forms = {};
  private int next;

  @Setup
  public void draw() {
    Row[] rows =
        WorkedExample.all().stream()
            .filter(example -> example.policy().equals("mof-2020"))
            .map(WorkedExample::row)
            .toArray(Row[]::new);
    Random random = new Random(4);
    forms = new Project[FORMS];
    for (int i = 0; i < FORMS; i++) {
      Row[] drawn = new Row[INDICATORS];
      for (int j = 0; j < INDICATORS; j++) {
        drawn[j] = rows[random.nextInt(rows.length)];
      }
      forms[i] =
          Form.of(drawn)
              .with(Form.total("900000", "1000000", "877000", "87.7%", "10", "8.77"))
              .project();
    }
  }

  @Benchmark
  @OperationsPerInvocation(INDICATORS)
  public Scorecard indicators(ProcessorTime time) {
    time.indicators += INDICATORS;
    next = next + 1 == FORMS ? 0 : next + 1;
    return Scorer.score(forms[next], policy);
  }
}

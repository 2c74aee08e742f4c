package io.jixiao.schema;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What an iteration takes of all processors, collecting garbage included. On a shared machine the
 * clock also counts the time in which others have the processor.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
  /** Nanoseconds of the whole process. */
  public long nanos;

  /** How many were read or scored. */
  public long indicators;

  private long begun;

  @Setup(Level.Iteration)
  public void begin() {
    begun = ofProcess();
  }

  @TearDown(Level.Iteration)
  public void end() {
    nanos = ofProcess() - begun;
  }

  private static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}

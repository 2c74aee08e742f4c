package io.jixiao.api.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Seconds by the clock, and seconds that all processors together worked for this process. */
public record Cost(double clock, double processors) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Something that takes its time. */
  public interface Work {
    void run() throws Exception;
  }

  public static Cost of(Work work) throws Exception {
    System.gc();
    long clock = System.nanoTime();
    long processors = SYSTEM.getProcessCpuTime();
    work.run();
    return new Cost(
        (System.nanoTime() - clock) / 1e9, (SYSTEM.getProcessCpuTime() - processors) / 1e9);
  }
}

package io.jixiao.api.store.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come. What it left of the projects up to {@code last} is in the store, and
 * {@code counts} are theirs: whoever takes the run up goes on behind it.
 *
 * @param expected how many projects the filter found when the run began
 * @param last id of the last project that was worked on; null for none
 * @param failed ids of projects on which the work failed, the first {@value #MOST_FAILED}
 */
public record RunState(RunCounts counts, int expected, @Nullable String last, List<String> failed) {

  /** How many failed projects are named. */
  public static final int MOST_FAILED = 100;

  public static final RunState BEGIN = new RunState(RunCounts.NONE, 0, null, List.of());

  public RunState {
    failed = List.copyOf(failed);
  }

  /** 0 to 1. */
  public double progress() {
    return expected == 0 ? 0 : Math.min(1, (double) counts.found() / expected);
  }
}

package io.jixiao.importer.layout;

import java.util.List;

/**
 * What an empty form of a layout has filled in already.
 *
 * @param executionWeight the points for the execution of the budget
 * @param rows how many rows each level 2 has
 */
public record BlankForm(
    String title, String amountUnit, String executionWeight, int rows, List<BlankLevel> levels) {
  public BlankForm {
    levels = List.copyOf(levels);
  }
}

package io.jixiao.importer.layout;

import java.util.List;

/**
 * A level 1 of an empty form.
 *
 * @param weight the points that a form usually gives it
 * @param groups the level-2 headings under it
 * @param inWords whether its actuals are usually words
 */
public record BlankLevel(String name, String weight, List<String> groups, boolean inWords) {
  public BlankLevel {
    groups = List.copyOf(groups);
  }
}

package io.jixiao.api.projects;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of an indicator table from its leaves and headings, both in sheet order. A
 * heading that the sheet repeats is one node; a heading without leaves keeps its place among the
 * others.
 */
final class IndicatorTree {
  private final Map<List<String>, IndicatorGroup> groups = new LinkedHashMap<>();
  private final Map<List<String>, Heading> headings = new HashMap<>();
  private final Heading root = new Heading(List.of(), null);

  private IndicatorTree(List<IndicatorGroup> groups) {
    groups.forEach(group -> this.groups.putIfAbsent(group.path(), group));
    headings.put(root.path, root);
  }

  /** The nodes of level 1. */
  static List<IndicatorNode> of(List<IndicatorGroup> groups, List<Indicator> indicators) {
    IndicatorTree tree = new IndicatorTree(groups);
    indicators.forEach(tree::add);
    tree.groups.keySet().forEach(tree::heading);
    return tree.root.children();
  }

  private void add(Indicator indicator) {
    headingsThrough(indicator.path());
    heading(indicator.path()).children.add(() -> IndicatorNode.leaf(indicator));
  }

  /** Headings that stand above {@code path} on the sheet come before it, leaves or not. */
  private void headingsThrough(List<String> path) {
    if (headings.containsKey(path) || !groups.containsKey(path)) {
      return;
    }
    for (List<String> earlier : groups.keySet()) {
      heading(earlier);
      if (earlier.equals(path)) {
        return;
      }
    }
  }

  private Heading heading(List<String> path) {
    Heading known = headings.get(path);
    if (known != null) {
      return known;
    }
    Heading heading = new Heading(path, groups.get(path));
    heading(path.subList(0, path.size() - 1)).children.add(heading::node);
    headings.put(path, heading);
    return heading;
  }

  /** A node that still grows. */
  private static final class Heading {
    private final List<String> path;
    private final @Nullable IndicatorGroup group;
    private final List<Supplier<IndicatorNode>> children = new ArrayList<>();

    Heading(List<String> path, @Nullable IndicatorGroup group) {
      this.path = path;
      this.group = group;
    }

    IndicatorNode node() {
      return new IndicatorNode(
          path.get(path.size() - 1),
          path.size(),
          group == null ? null : group.weight(),
          group == null ? null : group.weightText(),
          group == null ? null : group.cell(),
          children(),
          null);
    }

    List<IndicatorNode> children() {
      return children.stream().map(Supplier::get).toList();
    }
  }
}

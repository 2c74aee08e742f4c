package io.jixiao.importer.sample;

import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms and lists of the resources, by key. */
record SampleData(Map<String, SampleForm> forms, Map<String, SampleList> lists) {
  static SampleData load() {
    Map<String, SampleForm> forms = new LinkedHashMap<>();
    Map<String, SampleList> lists = new LinkedHashMap<>();
    for (String region : Node.textsIn("regions.yaml")) {
      for (Node node : Node.listIn(region + ".yaml")) {
        if (node.has("rows")) {
          lists.put(node.text("key"), list(node));
        } else {
          forms.put(node.text("key"), form(node));
        }
      }
    }
    return new SampleData(forms, lists);
  }

  SampleForm form(String key) {
    return known(forms.get(key), key);
  }

  SampleList list(String key) {
    return known(lists.get(key), key);
  }

  private static <T> T known(@Nullable T found, String key) {
    if (found == null) {
      throw new IllegalStateException("no sample " + key);
    }
    return found;
  }

  private static SampleForm form(Node node) {
    Map<String, String> levelWeights = new LinkedHashMap<>();
    List<SampleIndicator> indicators = new ArrayList<>();
    for (Node level : node.nodes("levels")) {
      if (level.has("weight")) {
        levelWeights.put(level.text("name"), level.text("weight"));
      }
      for (List<String> row : level.rows("indicators")) {
        indicators.add(indicator(level.text("name"), new Row(row)));
      }
    }
    return new SampleForm(
        node.text("key"),
        node.text("layout"),
        node.text("title"),
        Integer.parseInt(node.text("year")),
        node.text("filledOn"),
        node.text("name"),
        node.textOrNull("code"),
        unit(node.texts("department")),
        unit(node.texts("unit")),
        node.text("amountUnit"),
        node.rows("funds").stream().map(Row::new).map(SampleData::fund).toList(),
        node.text("goalExpected"),
        node.text("goalActual"),
        levelWeights,
        indicators,
        total(new Row(node.texts("total"))),
        node.text("conclusion"),
        node.textMap("sections"));
  }

  private static Unit unit(List<String> nameAndCode) {
    return new Unit(nameAndCode.get(0), nameAndCode.size() > 1 ? nameAndCode.get(1) : null);
  }

  private static SampleFund fund(Row row) {
    return new SampleFund(
        FundKind.valueOf(row.get(0)),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7));
  }

  private static SampleIndicator indicator(String level1, Row row) {
    return new SampleIndicator(
        level1,
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7),
        row.get(8));
  }

  private static SampleTotal total(Row row) {
    return new SampleTotal(row.get(0), row.get(1), row.get(2), row.get(3));
  }

  private static SampleList list(Node node) {
    return new SampleList(
        node.text("key"),
        node.text("title"),
        node.text("department"),
        node.text("amountUnit"),
        node.rows("rows").stream()
            .map(Row::new)
            .map(
                row ->
                    new SampleList.Row(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList());
  }

  /** A table row that may end early: what is not there is empty. */
  private record Row(List<String> texts) {
    String get(int place) {
      return place < texts.size() ? texts.get(place) : "";
    }
  }
}

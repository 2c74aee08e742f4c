package io.jixiao.schema.revision;

import io.jixiao.schema.project.Indicator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator as content. It is found again by its id, by its name below the same headings, and,
 * where its values are all the same, by its name or its headings alone: then it was renamed or
 * moved.
 */
final class IndicatorContent {
  private IndicatorContent() {}

  static ContentNode of(Indicator indicator) {
    ContentField path = Fields.path("path", indicator.path());
    ContentField name = Fields.text("name", indicator.name());
    List<ContentField> values = values(indicator);
    String same = ContentNode.meanings(values);
    return new ContentNode(
        indicator.nameText(),
        indicator.source().cell(),
        List.of(
            indicator.id(),
            path.meaning() + " " + name.meaning(),
            path.meaning() + " = " + same,
            name.meaning() + " = " + same),
        concat(List.of(path, name), values),
        List.of(AttributeContent.of(indicator.attributes())));
  }

  private static List<ContentField> values(Indicator indicator) {
    return List.of(
        Fields.text("number", indicator.number()),
        Fields.measure("target", indicator.target()),
        Fields.measure("adjustedTarget", indicator.adjustedTarget()),
        Fields.measure("actual", indicator.actual()),
        Fields.figure("weight", indicator.weight(), indicator.weightText()),
        Fields.figure("score", indicator.score(), indicator.scoreText()),
        Fields.text("deviationReason", indicator.deviationReason()));
  }

  private static List<ContentField> concat(List<ContentField> some, List<ContentField> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }
}

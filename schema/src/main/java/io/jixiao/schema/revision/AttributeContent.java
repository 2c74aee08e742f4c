package io.jixiao.schema.revision;

import io.jixiao.schema.project.Attribute;
import java.util.List;

/** Attributes as content; one is found again by its heading, or by its text under a new heading. */
final class AttributeContent {
  private AttributeContent() {}

  static ContentRows of(List<Attribute> attributes) {
    return new ContentRows("attributes", attributes.stream().map(AttributeContent::of).toList());
  }

  private static ContentNode of(Attribute attribute) {
    ContentField heading = Fields.text("heading", attribute.heading());
    ContentField text =
        new ContentField(
            "", Meaning.ofTextOrFigure(attribute.text()), attribute.text(), attribute.cell());
    return new ContentNode(
        attribute.text(),
        attribute.cell(),
        List.of("heading " + heading.meaning(), "text " + text.meaning()),
        List.of(heading, text),
        List.of());
  }
}

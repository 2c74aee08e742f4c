package io.jixiao.schema.revision;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Organisation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes content fields of the values of the record model. */
final class Fields {
  private static final String HEADING_END = "\u001f";

  private Fields() {}

  static ContentField text(String name, @Nullable String text) {
    return new ContentField(name, Meaning.ofText(text), text, null);
  }

  /** The value where the text was understood; its print is the text. */
  static ContentField understood(String name, @Nullable Object value, @Nullable String text) {
    String meaning = value == null ? Meaning.ofText(text) : value.toString();
    return new ContentField(name, meaning, text == null ? meaning : text, null);
  }

  static ContentField figure(String name, @Nullable BigDecimal figure, @Nullable String text) {
    String meaning = Meaning.ofFigure(figure, text);
    return new ContentField(name, meaning, text == null ? meaning : text, null);
  }

  static ContentField amount(String name, @Nullable Amount amount) {
    String meaning = Meaning.ofAmount(amount);
    return amount == null
        ? new ContentField(name, meaning, null, null)
        : new ContentField(name, meaning, amount.text(), amount.cell());
  }

  static ContentField measure(String name, @Nullable Measure measure) {
    return measure(name, Meaning.ofMeasure(measure), measure);
  }

  static ContentField rate(String name, @Nullable Measure rate) {
    return measure(name, Meaning.ofRate(rate), rate);
  }

  static ContentField organisation(String name, @Nullable Organisation organisation) {
    String text = organisation == null ? null : organisation.text();
    return new ContentField(name, Meaning.ofOrganisation(organisation), text, null);
  }

  /** Headings from the top level down. */
  static ContentField path(String name, List<String> headings) {
    String meaning =
        String.join(
            HEADING_END, headings.stream().map(Meaning::ofText).map(String::valueOf).toList());
    return new ContentField(name, meaning, String.join(" / ", headings), null);
  }

  private static ContentField measure(
      String name, @Nullable String meaning, @Nullable Measure measure) {
    return measure == null
        ? new ContentField(name, meaning, null, null)
        : new ContentField(name, meaning, measure.text(), measure.cell());
  }
}

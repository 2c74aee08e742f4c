package io.jixiao.importer.blank;

import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.RowBand;
import io.jixiao.importer.layout.SectionBand;
import io.jixiao.importer.layout.SectionText;
import io.jixiao.importer.layout.TextPattern;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Places for the values of a project that the model has no field for: in the layout's own sections,
 * beside a label in the header, as sections or notes below the tables, or in the total row.
 */
final class RecordAttributes {
  private static final Pattern NOTE = Pattern.compile("(备?注|说明|填表说明|填报说明|填表要求|填报要求|注意事项)\\s*\\d*");
  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）()、/]{2,20}");

  /** A second name beside a label would begin a second form. */
  private static final Pattern ANOTHER_NAME = Pattern.compile(".*(项目|专项|政策|支付|资金).*名称");

  private final PairRows pairs;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final List<Attribute> ofTotal = new ArrayList<>();
  private final List<Band> header = new ArrayList<>();
  private final List<Band> below = new ArrayList<>();
  private final List<Band> notes = new ArrayList<>();
  private String lastSection = "";

  private RecordAttributes(PairRows pairs) {
    this.pairs = pairs;
  }

  static RecordAttributes of(
      Project project, Layout layout, Map<FormField, String> fields, PairRows pairs) {
    RecordAttributes placed = new RecordAttributes(pairs);
    Set<String> single = new HashSet<>(labels(layout));
    List<Attribute> others = new ArrayList<>();
    for (Attribute attribute : project.attributes()) {
      if (single.remove(attribute.heading())) {
        placed.sections.put(attribute.heading(), List.of(attribute.text()));
      } else if (!placed.section(attribute, layout, fields)) {
        others.add(attribute);
      }
    }
    others.forEach(placed::place);
    return placed;
  }

  /** Texts for the layout's own sections. */
  Map<String, List<String>> sections() {
    return sections;
  }

  List<Band> header() {
    return header;
  }

  List<Band> footer() {
    List<Band> footer = new ArrayList<>(below);
    footer.addAll(notes);
    return footer;
  }

  /** By the names of their columns. */
  Map<String, String> ofTotal() {
    return Attributes.named(ofTotal);
  }

  /** The labels that a layout prints in one cell with their text. */
  private static Set<String> labels(Layout layout) {
    Set<String> labels = new HashSet<>();
    Bands.all(layout, RowBand.class)
        .flatMap(row -> row.cells().stream())
        .map(LayoutCell::text)
        .map(TextPattern::names)
        .forEach(
            names ->
                names.stream()
                    .filter(name -> name.startsWith(FormText.SECTION))
                    .forEach(name -> labels.add(name.substring(FormText.SECTION.length()))));
    return labels;
  }

  /** Whether the layout has a section of that heading for it. */
  private boolean section(Attribute attribute, Layout layout, Map<FormField, String> fields) {
    for (SectionBand band : Bands.all(layout, SectionBand.class).toList()) {
      if (!Normal.compact(band.heading()).equals(Normal.compact(attribute.heading()))) {
        continue;
      }
      String field =
          band.text().fill(name -> name.startsWith(FormText.SECTION) ? "" : value(fields, name));
      if (field == null || field.equals(attribute.text())) {
        sections
            .computeIfAbsent(band.heading(), heading -> new ArrayList<>())
            .add(attribute.text());
        return true;
      }
    }
    return false;
  }

  private static String value(Map<FormField, String> fields, String name) {
    return fields.entrySet().stream()
        .filter(each -> each.getKey().key().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private void place(Attribute attribute) {
    String heading = attribute.heading();
    String text = attribute.text();
    if (ANOTHER_NAME.matcher(LabelKey.of(heading)).matches()) {
      ofTotal.add(attribute);
    } else if (heading.equals(text)) {
      header.add(pairs.line(text));
    } else if (SectionText.looksLikeHeading(heading)) {
      if (!heading.equals(lastSection)) {
        below.add(pairs.line(heading));
      }
      lastSection = heading;
      below.add(pairs.prose(text));
    } else if (NOTE.matcher(heading).matches()) {
      notes.add(pairs.prose(heading + "：" + text));
    } else if (LABEL.matcher(heading).matches() || LABEL.matcher(LabelKey.of(heading)).matches()) {
      header.add(pairs.pair(heading, text));
    } else {
      ofTotal.add(attribute);
    }
  }
}

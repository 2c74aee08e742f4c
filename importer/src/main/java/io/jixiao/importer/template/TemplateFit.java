package io.jixiao.importer.template;

import io.jixiao.importer.form.LabelKey;
import io.jixiao.schema.project.TemplateChoice;
import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How well a template fits a form.
 *
 * @param shared headings that both have
 * @param others headings of the form that the template lacks
 */
record TemplateFit(Template template, int shared, int others) {
  private static final Messages MESSAGES = Messages.beside(TemplateFit.class, "templates");
  private static final int PLACES = 4;

  static TemplateFit of(Template template, Set<String> formHeadings) {
    Set<String> wanted = new LinkedHashSet<>();
    template.headings().forEach(heading -> wanted.add(LabelKey.heading(heading)));
    int shared = 0;
    for (String heading : formHeadings) {
      if (wanted.contains(heading)) {
        shared++;
      }
    }
    return new TemplateFit(template, shared, formHeadings.size() - shared);
  }

  /** Headings in common among all headings of either, 0 to 1: what is too much counts as well. */
  BigDecimal likeness() {
    return share(template.headings().size() + others);
  }

  TemplateChoice choice(boolean forced) {
    Text name = template.name();
    String code = forced ? "FORCED" : "CHOSEN";
    Text why =
        new Text(
            MESSAGES.text(code, arguments(name.zh())).zh(),
            MESSAGES.text(code, arguments(name.en())).en());
    return new TemplateChoice(
        template.id(), template.version(), share(template.headings().size()), why);
  }

  private Object[] arguments(String name) {
    return new Object[] {
      name,
      Integer.toString(shared),
      Integer.toString(template.headings().size()),
      Integer.toString(others)
    };
  }

  private BigDecimal share(int whole) {
    return BigDecimal.valueOf(shared)
        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}

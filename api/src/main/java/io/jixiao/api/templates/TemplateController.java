package io.jixiao.api.templates;

import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateCatalogue;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The template profiles by GraphQL. */
@Controller
class TemplateController {
  private final TemplateCatalogue catalogue = TemplateCatalogue.shipped();

  @QueryMapping
  List<Template> templates() {
    return catalogue.templates();
  }
}

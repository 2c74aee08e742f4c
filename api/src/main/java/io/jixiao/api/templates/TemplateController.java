package io.jixiao.api.templates;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.policies.PolicyStore;
import io.jixiao.api.store.templates.TemplateStore;
import io.jixiao.importer.template.Template;
import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import io.jixiao.schema.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The template profiles by GraphQL. */
@Controller
class TemplateController {
  private final TemplateStore store;
  private final PolicyStore policies;

  TemplateController(TemplateStore store, PolicyStore policies) {
    this.store = store;
    this.policies = policies;
  }

  @QueryMapping
  List<Template> templates() {
    return store.catalogue().templates();
  }

  @MutationMapping
  Template saveTemplate(@Argument TemplateInput template) {
    List<Text> problems = TemplateInputs.problems(template, id -> policies.find(id).isPresent());
    if (!problems.isEmpty()) {
      throw new RequestRejected(ErrorCode.INVALID_TEMPLATE, Text.joined(problems));
    }
    return store.save(TemplateInputs.template(template));
  }

  @SchemaMapping(typeName = "Template")
  @Nullable String regionName(Template template) {
    String code = template.regionCode();
    return code == null ? null : Regions.byCode(code).map(Region::fullName).orElse(null);
  }

  @SchemaMapping(typeName = "Template")
  List<TemplateInput.Synonyms> synonyms(Template template) {
    return entries(template.synonyms(), TemplateInput.Synonyms::new);
  }

  @SchemaMapping(typeName = "Template")
  List<TemplateInput.Column> columns(Template template) {
    return entries(template.columns(), TemplateInput.Column::new);
  }

  @SchemaMapping(typeName = "Template")
  List<TemplateInput.Weight> expectedWeights(Template template) {
    return entries(template.expectedWeights(), TemplateInput.Weight::new);
  }

  private static <K, V, T> List<T> entries(Map<K, V> map, BiFunction<K, V, T> entry) {
    return map.entrySet().stream().map(e -> entry.apply(e.getKey(), e.getValue())).toList();
  }
}

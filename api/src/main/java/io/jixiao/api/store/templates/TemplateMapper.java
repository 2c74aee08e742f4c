package io.jixiao.api.store.templates;

import io.jixiao.api.store.templates.TemplateDocument.ColumnHeading;
import io.jixiao.api.store.templates.TemplateDocument.ExpectedWeight;
import io.jixiao.api.store.templates.TemplateDocument.Wordings;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.Template;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Between templates and their documents: free headings are no keys there, since they hold dots. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface TemplateMapper {

  TemplateMapper INSTANCE = Mappers.getMapper(TemplateMapper.class);

  @Mapping(target = "id", source = "id")
  @Mapping(target = "templateId", source = "template.id")
  TemplateDocument toDocument(String id, Template template, Instant savedAt);

  // Not a property, though it looks like the setter of one.
  @Mapping(target = "inVersion", ignore = true)
  @Mapping(target = "id", source = "templateId")
  Template toTemplate(TemplateDocument document);

  default List<Wordings> wordings(Map<HeadingMeaning, List<String>> synonyms) {
    return synonyms.entrySet().stream()
        .map(entry -> new Wordings(entry.getKey(), entry.getValue()))
        .toList();
  }

  default Map<HeadingMeaning, List<String>> synonyms(List<Wordings> wordings) {
    Map<HeadingMeaning, List<String>> synonyms = new LinkedHashMap<>();
    wordings.forEach(each -> synonyms.put(each.meaning(), each.wordings()));
    return synonyms;
  }

  default List<ColumnHeading> headings(Map<String, HeadingMeaning> columns) {
    return columns.entrySet().stream()
        .map(entry -> new ColumnHeading(entry.getKey(), entry.getValue()))
        .toList();
  }

  default Map<String, HeadingMeaning> columns(List<ColumnHeading> headings) {
    Map<String, HeadingMeaning> columns = new LinkedHashMap<>();
    headings.forEach(each -> columns.put(each.heading(), each.meaning()));
    return columns;
  }

  default List<ExpectedWeight> expected(Map<String, BigDecimal> weights) {
    return weights.entrySet().stream()
        .map(entry -> new ExpectedWeight(entry.getKey(), entry.getValue()))
        .toList();
  }

  default Map<String, BigDecimal> weights(List<ExpectedWeight> expected) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    expected.forEach(each -> weights.put(each.level1(), each.weight()));
    return weights;
  }
}

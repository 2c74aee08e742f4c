package io.jixiao.api.templates;

import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template as a client sends it; nothing is checked yet. */
record TemplateInput(
    String id,
    Text name,
    @Nullable String regionCode,
    List<String> headings,
    @Nullable List<Synonyms> synonyms,
    @Nullable List<Column> columns,
    @Nullable String amountUnit,
    @Nullable String policyId,
    @Nullable List<Weight> expectedWeights,
    @Nullable String layout) {

  record Synonyms(HeadingMeaning meaning, List<String> wordings) {}

  record Column(String heading, HeadingMeaning meaning) {}

  record Weight(String level1, BigDecimal weight) {}
}

package io.jixiao.api.store.templates;

import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One version of a template, a document of its own; it never changes. */
public record TemplateDocument(
    @BsonId String id,
    String templateId,
    int version,
    Text name,
    @Nullable String regionCode,
    List<String> headings,
    List<Wordings> synonyms,
    List<ColumnHeading> columns,
    @Nullable String amountUnit,
    @Nullable String policyId,
    List<ExpectedWeight> expectedWeights,
    @Nullable String layout,
    Instant savedAt) {

  static final String TEMPLATE_ID = "templateId";
  static final String VERSION = "version";

  /** Claims a version: there is one document of it. */
  static String id(String templateId, int version) {
    return templateId + "@" + version;
  }

  public record Wordings(HeadingMeaning meaning, List<String> wordings) {}

  public record ColumnHeading(String heading, HeadingMeaning meaning) {}

  public record ExpectedWeight(String level1, BigDecimal weight) {}
}

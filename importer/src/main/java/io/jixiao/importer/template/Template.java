package io.jixiao.importer.template;

import io.jixiao.importer.form.words.Words;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a known layout.
 *
 * @param regionCode GB/T 2260 code of the region that uses it; says nothing about a form's region
 *     unless the upload asked for this template
 * @param headings by which the layout is known, without counters and remarks in brackets
 * @param synonyms further wordings of labels and headings
 * @param columns headings of columns with the only thing that they stand for on this layout
 * @param amountUnit of forms that name none: {@code 万元}
 * @param policyId the scoring policy under which its region scores
 * @param expectedWeights points by level-1 heading as the layout prints them; those of the fund
 *     block under {@link #EXECUTION}
 * @param layout in which forms of it are written; null where nobody has described it
 */
public record Template(
    String id,
    int version,
    Text name,
    @Nullable String regionCode,
    List<String> headings,
    Map<HeadingMeaning, List<String>> synonyms,
    Map<String, HeadingMeaning> columns,
    @Nullable String amountUnit,
    @Nullable String policyId,
    Map<String, BigDecimal> expectedWeights,
    @Nullable String layout) {
  /** The fund block among the expected weights. */
  public static final String EXECUTION = "预算执行率";

  public Template {
    headings = List.copyOf(headings);
    synonyms = ordered(synonyms);
    columns = ordered(columns);
    expectedWeights = ordered(expectedWeights);
  }

  /** This template under another version. */
  public Template inVersion(int other) {
    return new Template(
        id,
        other,
        name,
        regionCode,
        headings,
        synonyms,
        columns,
        amountUnit,
        policyId,
        expectedWeights,
        layout);
  }

  /** Whether it has words of its own. */
  public boolean hasWords() {
    return !synonyms.isEmpty() || !columns.isEmpty();
  }

  /** Its words for the reader. */
  public Words words() {
    return HeadingWords.of(synonyms, columns);
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

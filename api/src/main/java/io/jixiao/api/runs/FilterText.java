package io.jixiao.api.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jixiao.api.store.query.ProjectFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Filters as the text that a run keeps, in the names that clients use. */
final class FilterText {

  private static final String NONE = "{}";

  /** A condition that is not known must not be passed over: the run would find too much. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private FilterText() {}

  /** Null for no condition. */
  static @Nullable String write(@Nullable ProjectFilter filter) {
    String text = filter == null ? NONE : JSON.writeValueAsString(filter);
    return text.equals(NONE) ? null : text;
  }

  static @Nullable ProjectFilter read(@Nullable String text) {
    return text == null ? null : JSON.readValue(text, ProjectFilter.class);
  }
}

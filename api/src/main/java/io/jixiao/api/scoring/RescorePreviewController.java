package io.jixiao.api.scoring;

import io.jixiao.api.graphql.Slice;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import io.jixiao.schema.scoring.summary.RescoreSummary.Unscored;
import io.jixiao.schema.scoring.summary.ScoreChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What scoring many projects anew changes. */
@Controller
class RescorePreviewController {
  private final RescorePreview preview;

  RescorePreviewController(RescorePreview preview) {
    this.preview = preview;
  }

  @QueryMapping
  RescoreSummary rescorePreview(
      @Argument @Nullable ProjectFilter filter, @Argument Map<String, Object> policy) {
    return preview.preview(filter, PolicyInputs.toTry(policy));
  }

  @SchemaMapping(typeName = "RescoreSummary")
  List<ScoreChange> mostRaised(RescoreSummary summary, @Argument int limit) {
    return first(summary.mostRaised(), limit);
  }

  @SchemaMapping(typeName = "RescoreSummary")
  List<ScoreChange> mostLowered(RescoreSummary summary, @Argument int limit) {
    return first(summary.mostLowered(), limit);
  }

  @SchemaMapping(typeName = "RescoreSummary")
  List<Unscored> unscored(RescoreSummary summary, @Argument int limit) {
    return first(summary.unscored(), limit);
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.stream().limit(Slice.of(0, limit).limit()).toList();
  }
}

package io.jixiao.api.scoring;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.KnownForms.FormToScore;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.summary.RescoreSummary;
import io.jixiao.schema.scoring.summary.ScoreChange;
import io.jixiao.schema.scoring.summary.SummaryMaker;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores many projects while somebody waits, and stores nothing. */
@Component
class RescorePreview {
  private static final int BATCH = 200;

  private final ProjectWalk projects;
  private final Duration most;

  RescorePreview(ProjectWalk projects, ScoringProperties properties) {
    this.projects = projects;
    this.most = properties.previewTime();
  }

  /**
   * What {@code policy} would change.
   *
   * @param filter null for all
   * @throws RequestRejected where it takes too long, or where the filter is not acceptable
   */
  RescoreSummary preview(@Nullable ProjectFilter filter, ScoringPolicy policy) {
    long end = System.nanoTime() + most.toNanos();
    SummaryMaker maker = new SummaryMaker();
    ProjectWalk.Way way = projects.of(filter);
    int scored = 0;
    @Nullable String last = null;
    List<FormToScore> batch;
    do {
      if (System.nanoTime() - end >= 0) {
        throw new RequestRejected(ErrorCode.PREVIEW_TOO_LONG, most.toSeconds(), scored);
      }
      batch = way.nextToScore(last, BATCH);
      for (FormToScore each : batch) {
        last = each.id();
        add(each, policy, maker);
      }
      scored += batch.size();
    } while (batch.size() == BATCH);
    return maker.summary();
  }

  private static void add(FormToScore stored, ScoringPolicy policy, SummaryMaker maker) {
    Project form = stored.form();
    Scorecard card = Scorer.score(form, policy);
    if (card.hasPoints()) {
      maker.add(ScoreChange.ofReported(stored.id(), form, card, policy.grades()));
    } else {
      maker.addUnscored(stored.id(), form.name());
    }
  }
}

package io.jixiao.api.store.runs;

import io.jixiao.schema.scoring.summary.RescoreSummary;
import org.bson.codecs.pojo.annotations.BsonId;

/** What the scorecards of a run come to; apart from the run, which is read often. */
public record SummaryDocument(@BsonId String runId, RescoreSummary summary) {}

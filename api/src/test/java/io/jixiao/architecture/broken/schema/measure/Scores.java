package io.jixiao.architecture.broken.schema.measure;

import io.jixiao.architecture.broken.schema.scoring.policy.Policy;

/** A value has no points. */
record Scores(Policy policy) {}

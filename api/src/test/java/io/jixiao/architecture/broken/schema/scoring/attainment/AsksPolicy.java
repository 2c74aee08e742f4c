package io.jixiao.architecture.broken.schema.scoring.attainment;

import io.jixiao.architecture.broken.schema.scoring.policy.Policy;

/** Whether a target is met is no policy's business. */
record AsksPolicy(Policy policy) {}

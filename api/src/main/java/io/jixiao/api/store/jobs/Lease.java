package io.jixiao.api.store.jobs;

import java.time.Instant;

/** Who works on a job, and until when it belongs to them if they say nothing more. */
public record Lease(String owner, Instant until) {}

package io.jixiao.architecture.broken.schema.scoring.policy;

/** Stands for a policy. */
public record Policy(int points) {}

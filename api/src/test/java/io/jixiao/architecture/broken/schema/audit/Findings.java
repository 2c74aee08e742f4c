package io.jixiao.architecture.broken.schema.audit;

/** Stands for findings. */
public record Findings(int count) {}

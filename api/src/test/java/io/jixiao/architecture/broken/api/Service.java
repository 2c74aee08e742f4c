package io.jixiao.architecture.broken.api;

/** For {@code UsesApi} to depend on. */
public record Service(String name) {}

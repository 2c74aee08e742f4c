package io.jixiao.schema.identity;

/** A stored project that an incoming form may be. */
public record Candidate(String id, ProjectIdentity identity) {}

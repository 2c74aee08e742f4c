package io.jixiao.api.graphql;

/** Knows the exceptions of a store that gave up what was asked because the time was over. */
public interface GivenUp {

  boolean says(Throwable thrown);
}

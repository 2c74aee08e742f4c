package io.jixiao.api.store.queries;

/**
 * A column of the rows.
 *
 * @param heading its name in what is answered
 * @param path where its value is, from the row on
 */
public record SavedColumn(String heading, String path) {}

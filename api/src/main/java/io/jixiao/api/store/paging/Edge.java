package io.jixiao.api.store.paging;

/**
 * An entry of a page.
 *
 * @param cursor opaque; stands for the place of {@code node} in the page's order
 */
public record Edge<N>(String cursor, N node) {}

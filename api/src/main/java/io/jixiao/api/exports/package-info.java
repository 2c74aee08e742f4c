/**
 * Saved queries: GraphQL documents whose answers come as rows, for tools that can only GET. What a
 * document says is settled when it is saved; a request gives its variables.
 */
@NullMarked
package io.jixiao.api.exports;

import org.jspecify.annotations.NullMarked;

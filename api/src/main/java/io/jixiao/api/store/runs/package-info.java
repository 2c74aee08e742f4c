/** Runs over the stored projects, and the scorecards that they leave. */
@NullMarked
package io.jixiao.api.store.runs;

import org.jspecify.annotations.NullMarked;

/**
 * What projects bring to a comparison, as a whole and indicator by indicator, and what comes out
 * when they are put side by side: groups with their sums and statistics, years, single projects.
 * Exact; knows no store.
 */
@NullMarked
package io.jixiao.schema.comparison;

import org.jspecify.annotations.NullMarked;

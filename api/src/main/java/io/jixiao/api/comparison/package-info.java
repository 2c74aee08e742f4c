/** Indicators as rows, and comparisons of groups, years and projects, through GraphQL. */
@NullMarked
package io.jixiao.api.comparison;

import org.jspecify.annotations.NullMarked;

/** Comparisons through GraphQL: indicators as rows, groups, years, projects side by side. */
@NullMarked
package io.jixiao.api.comparison;

import org.jspecify.annotations.NullMarked;

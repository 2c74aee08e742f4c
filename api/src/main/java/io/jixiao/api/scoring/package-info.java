/** Scoring policies and scorecards. */
@NullMarked
package io.jixiao.api.scoring;

import org.jspecify.annotations.NullMarked;

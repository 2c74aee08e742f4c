/**
 * Scoring policies as data: their settings, how they are read and checked, those that come along.
 */
@NullMarked
package io.jixiao.schema.scoring.policy;

import org.jspecify.annotations.NullMarked;

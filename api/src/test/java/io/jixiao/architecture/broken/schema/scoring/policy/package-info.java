/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.schema.scoring.policy;

import org.jspecify.annotations.NullMarked;

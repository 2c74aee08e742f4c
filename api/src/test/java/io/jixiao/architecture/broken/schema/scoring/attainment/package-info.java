/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.schema.scoring.attainment;

import org.jspecify.annotations.NullMarked;

/** Administrative divisions of GB/T 2260 and how to find the one that a name means. */
@NullMarked
package io.jixiao.schema.region;

import org.jspecify.annotations.NullMarked;

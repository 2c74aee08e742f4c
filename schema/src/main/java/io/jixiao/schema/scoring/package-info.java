/** Re-scores projects under a policy and says how every point came about. */
@NullMarked
package io.jixiao.schema.scoring;

import org.jspecify.annotations.NullMarked;

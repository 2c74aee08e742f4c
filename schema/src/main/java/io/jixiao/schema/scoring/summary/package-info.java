/** What scoring many projects anew changes, added up. */
@NullMarked
package io.jixiao.schema.scoring.summary;

import org.jspecify.annotations.NullMarked;

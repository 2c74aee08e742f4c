/** When two forms state the same project in the same year. */
@NullMarked
package io.jixiao.schema.identity;

import org.jspecify.annotations.NullMarked;

/** What differs between two forms of the same project. */
@NullMarked
package io.jixiao.schema.revision;

import org.jspecify.annotations.NullMarked;

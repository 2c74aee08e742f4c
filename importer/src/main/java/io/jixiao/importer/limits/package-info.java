/** What a file may cost before it is refused with a sentence. */
@NullMarked
package io.jixiao.importer.limits;

import org.jspecify.annotations.NullMarked;

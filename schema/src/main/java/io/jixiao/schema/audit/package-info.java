/** What a careful reviewer flags on a form. */
@NullMarked
package io.jixiao.schema.audit;

import org.jspecify.annotations.NullMarked;

/** What several projects of one department and year show only side by side. */
@NullMarked
package io.jixiao.schema.audit.across;

import org.jspecify.annotations.NullMarked;

/** What the summary list of a department says beside the forms of its projects. */
@NullMarked
package io.jixiao.schema.audit.list;

import org.jspecify.annotations.NullMarked;

/** What was read from a file, what was not, and problems in two languages. */
@NullMarked
package io.jixiao.schema.report;

import org.jspecify.annotations.NullMarked;

/** One project in one fiscal year as one filled form states it, and its parts. */
@NullMarked
package io.jixiao.schema.project;

import org.jspecify.annotations.NullMarked;

/** The template profiles with which forms are read, as clients see them. */
@NullMarked
package io.jixiao.api.templates;

import org.jspecify.annotations.NullMarked;

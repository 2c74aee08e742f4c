/** Summary lists of departments and the projects that their rows are about. */
@NullMarked
package io.jixiao.api.lists;

import org.jspecify.annotations.NullMarked;

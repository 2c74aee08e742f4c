/** Reads sheets of many projects: one project a row, or one indicator a row. */
@NullMarked
package io.jixiao.importer.form.lists;

import org.jspecify.annotations.NullMarked;

/** Finds forms and lists on a sheet by their words and reads them; knows no project yet. */
@NullMarked
package io.jixiao.importer.form;

import org.jspecify.annotations.NullMarked;

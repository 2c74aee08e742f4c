/**
 * Finds forms and lists on a sheet by their words and reads them; knows no project yet. The
 * packages below are the parts of the work: words and geometry tell what stands where, header,
 * indicators, funds, texts and lists read it into what raw holds.
 */
@NullMarked
package io.jixiao.importer.form;

import org.jspecify.annotations.NullMarked;

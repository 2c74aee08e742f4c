/** What a form or list says, as found: texts and figures with their cells, not yet projects. */
@NullMarked
package io.jixiao.importer.form.raw;

import org.jspecify.annotations.NullMarked;

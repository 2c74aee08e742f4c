/** Profiles of known layouts, as data, and the choice of the one that fits a form. */
@NullMarked
package io.jixiao.importer.template;

import org.jspecify.annotations.NullMarked;

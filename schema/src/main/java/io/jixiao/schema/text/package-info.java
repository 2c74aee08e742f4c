/** Texts in two languages and the normal forms in which texts are compared. */
@NullMarked
package io.jixiao.schema.text;

import org.jspecify.annotations.NullMarked;

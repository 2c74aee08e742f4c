/** Templates that people saved, every version of them, and what they confirmed about headings. */
@NullMarked
package io.jixiao.api.store.templates;

import org.jspecify.annotations.NullMarked;

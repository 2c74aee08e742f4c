/** What a careful reviewer finds on one form: a small class for each finding code. */
@NullMarked
package io.jixiao.schema.audit.form;

import org.jspecify.annotations.NullMarked;

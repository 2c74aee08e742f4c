/** What a cell says as a value: figure with operator and unit, date, period or words. */
@NullMarked
package io.jixiao.schema.measure;

import org.jspecify.annotations.NullMarked;

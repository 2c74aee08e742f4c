/** Forms as workbooks over HTTP: empty ones, last year's for this year, and stored projects. */
@NullMarked
package io.jixiao.api.workbooks;

import org.jspecify.annotations.NullMarked;

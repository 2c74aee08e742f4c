/** The service, by feature. */
@NullMarked
package io.jixiao.api;

import org.jspecify.annotations.NullMarked;

/** Jobs that several instances of the service share, whatever they do. */
@NullMarked
package io.jixiao.api.store.jobs;

import org.jspecify.annotations.NullMarked;

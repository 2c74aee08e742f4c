/** The groups of projects and lists that are audited together, and what is read of them for it. */
@NullMarked
package io.jixiao.api.store.audit;

import org.jspecify.annotations.NullMarked;

/** Projects as clients query them: filters, orders, pages, trees, histories and other years. */
@NullMarked
package io.jixiao.api.projects;

import org.jspecify.annotations.NullMarked;

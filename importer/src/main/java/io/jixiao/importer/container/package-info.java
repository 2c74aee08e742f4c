/** Archives of workbooks: which members count, what they are called, and their bytes, limited. */
@NullMarked
package io.jixiao.importer.container;

import org.jspecify.annotations.NullMarked;

/** What the service says when it starts, and why it refuses to. */
@NullMarked
package io.jixiao.api.startup;

import org.jspecify.annotations.NullMarked;

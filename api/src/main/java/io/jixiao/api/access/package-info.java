/** Who may use the service: everybody on this machine, or whoever has the token. */
@NullMarked
package io.jixiao.api.access;

import org.jspecify.annotations.NullMarked;

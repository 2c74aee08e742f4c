/** What an indicator's target and actual say together, before any policy makes points of it. */
@NullMarked
package io.jixiao.schema.scoring.attainment;

import org.jspecify.annotations.NullMarked;

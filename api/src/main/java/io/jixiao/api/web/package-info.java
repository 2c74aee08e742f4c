/**
 * What all HTTP answers have in common: problems as people and machines read them, safe headers.
 */
@NullMarked
package io.jixiao.api.web;

import org.jspecify.annotations.NullMarked;

package io.jixiao.importer.blank;

import io.jixiao.importer.layout.FormText;
import io.jixiao.importer.layout.Layout;

/** A form and a layout with a place for each of its texts. */
record FittedForm(Layout layout, FormText text) {}

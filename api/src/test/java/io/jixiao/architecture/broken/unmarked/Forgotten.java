package io.jixiao.architecture.broken.unmarked;

/** Its package has no package-info. */
record Forgotten(String text) {}

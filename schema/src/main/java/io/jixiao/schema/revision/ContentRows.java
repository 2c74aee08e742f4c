package io.jixiao.schema.revision;

import java.util.List;

/** The rows of one list of a form: {@code funds}, {@code indicators}. */
record ContentRows(String name, List<ContentNode> rows) {}

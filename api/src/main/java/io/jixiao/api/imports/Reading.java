package io.jixiao.api.imports;

import java.util.List;

/** All that an upload holds, in the order read. */
record Reading(List<ReadFile> files, List<ReadForm> forms, List<ReadList> lists) {

  Reading {
    files = List.copyOf(files);
    forms = List.copyOf(forms);
    lists = List.copyOf(lists);
  }
}

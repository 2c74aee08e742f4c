package io.jixiao.api.imports;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The way back from an import. */
@Controller
class UndoController {

  private final ImportUndo undo;

  UndoController(ImportUndo undo) {
    this.undo = undo;
  }

  @MutationMapping
  UndoResult undoImport(@Argument String id) {
    return undo.undo(id);
  }
}
